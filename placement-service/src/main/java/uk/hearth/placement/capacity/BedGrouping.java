package uk.hearth.placement.capacity;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What beds are counted by. */
public enum BedGrouping {
    TYPE("p.kind"),
    /** In the types of the Placements Data Standard. */
    STANDARD_TYPE("""
            case p.kind when 'fostering_household' then 'foster' when 'supported_accommodation' then 'supported_accommodation'
                when 'scheme' then 'supported_accommodation' else 'residential' end"""),
    SECTOR("r.sector"),
    /** In the authority's own area, outside it, or where nobody knows. */
    PLACE("""
            case when p.area is null then 'unknown'
                when p.area = any (:areas) or p.upper_area = any (:areas) then 'in' else 'out' end"""),
    /** A bed counts in each band of ages that its provision takes. */
    AGE_BAND("band.name"),
    /** A bed counts for everything that its provision offers or can manage. */
    CHARACTERISTIC("offered.word"),
    PROVIDER("p.provider");

    private static final String BANDS = """
            cross join lateral (
                select name from (values ('under_1', 0, 0), ('1_to_4', 1, 4), ('5_to_9', 5, 9), ('10_to_15', 10, 15),
                    ('16_to_17', 16, 17), ('18_and_over', 18, 25)) as bands (name, youngest, oldest)
                where p.age_from <= oldest and p.age_to >= youngest) as band""";
    private static final String OFFERS = "cross join lateral unnest(p.characteristics) as offered (word)";

    private final String key;

    BedGrouping(String key) {
        this.key = key;
    }

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As it stands in a path or query. */
    public static BedGrouping fromString(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** Whether a bed can count in several groups, so that they add up to more than the total. */
    public boolean overlaps() {
        return this == AGE_BAND || this == CHARACTERISTIC;
    }

    /** Of a provision {@code p} and its provider {@code r}. */
    String key() {
        return key;
    }

    /** By what of a provision the groups follow in which it counts; only where it can count in several. */
    String basis() {
        return switch (this) {
            case AGE_BAND -> "p.age_from, p.age_to";
            case CHARACTERISTIC -> "p.characteristics";
            default -> throw new IllegalStateException("Each bed counts in one group by " + word());
        };
    }

    /** What the key needs besides. */
    String join() {
        return switch (this) {
            case AGE_BAND -> BANDS;
            case CHARACTERISTIC -> OFFERS;
            default -> "";
        };
    }
}
