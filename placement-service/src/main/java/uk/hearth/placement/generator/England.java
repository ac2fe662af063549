package uk.hearth.placement.generator;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import uk.hearth.placement.postcodes.PostcodeSector;

/** Every council for children in England, with a share of its children in care. */
public final class England {

    private England() {}

    /** @param children how many are looked after in all: each authority has as many as its share of postcodes */
    public static List<Settings> settings(long seed, int children, boolean olderCareLeavers) {
        var postcodes = new TreeMap<String, Integer>();
        PostcodeSector.ofEngland().forEach(sector -> postcodes.merge(sector.upper(), sector.postcodes(), Integer::sum));
        long all = postcodes.values().stream().mapToLong(Integer::longValue).sum();
        return postcodes.entrySet().stream()
                .map(each -> {
                    int share = (int) Math.max(1, Math.round((double) children * each.getValue() / all));
                    var settings = Settings.of(seed, each.getKey(), Set.of(each.getKey()), share);
                    return olderCareLeavers ? settings.withOlderCareLeavers() : settings;
                })
                .toList();
    }
}
