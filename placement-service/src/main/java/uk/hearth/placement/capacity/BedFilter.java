package uk.hearth.placement.capacity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.postcodes.Location;
import uk.hearth.placement.providers.Characteristic;
import uk.hearth.placement.providers.ProvisionKind;
import uk.hearth.placement.providers.Sector;
import uk.hearth.placement.providers.Sex;

/**
 * Which provisions' beds: an empty list, or nothing, leaves nobody out.
 *
 * @param characteristics all of which a provision must offer or manage
 * @param siblings how many children must fit in together
 */
record BedFilter(
        String authority,
        List<ProvisionKind> kinds,
        List<Sector> sectors,
        @Nullable Location location,
        @Nullable Integer age,
        @Nullable Sex sex,
        List<Characteristic> characteristics,
        int siblings) {

    /** Of a provision {@code p} and its provider {@code r}. */
    static final String CONDITION = """
            p.authority = :authority and (:kinds::text[] is null or p.kind = any (:kinds))
            and (:sectors::text[] is null or r.sector = any (:sectors))
            and (:local::boolean is null or (p.area = any (:areas) or p.upper_area = any (:areas)) = :local)
            and (:age::int is null or :age between p.age_from and p.age_to)
            and (:sex::text is null or p.sex in ('any', :sex))
            and (cardinality(:characteristics::text[]) = 0 or p.characteristics @> :characteristics)
            and p.siblings >= :siblings""";

    /** @param areas the authority's own */
    Map<String, @Nullable Object> values(List<String> areas) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("authority", authority);
        values.put("kinds", words(kinds));
        values.put("sectors", words(sectors));
        values.put("local", location == null ? null : location == Location.IN);
        values.put("areas", areas);
        values.put("age", age);
        values.put("sex", sex == null ? null : sex.word());
        values.put(
                "characteristics",
                characteristics.stream().map(Characteristic::word).toList());
        values.put("siblings", siblings);
        return values;
    }

    private static @Nullable List<String> words(List<? extends Enum<?>> words) {
        return words.isEmpty()
                ? null
                : words.stream()
                        .map(word -> word.name().toLowerCase(Locale.ROOT))
                        .toList();
    }
}
