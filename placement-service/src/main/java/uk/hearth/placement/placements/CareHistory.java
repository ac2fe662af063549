package uk.hearth.placement.placements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.hearth.placement.returns.StoredReturn;

/**
 * An authority's children as its returns up to one know them: that return, and of each year before the last one.
 *
 * @param returns in the order of their years; the last is the one that days of its period are read from
 * @param from the first day that they cover; what was before is known only as far as it went on
 */
public record CareHistory(List<StoredReturn> returns, LocalDate from, Map<String, CareRecord> byChild) {

    static CareHistory before(LocalDate from) {
        return new CareHistory(List.of(), from, Map.of());
    }

    /** As of a later year's return, which has the last word on its year. */
    CareHistory with(ReturnRecords next) {
        int yearStart = next.stored().period().collectionYear().start();
        var records = new LinkedHashMap<String, CareRecord>(byChild.size() * 2);
        byChild.values().parallelStream()
                .map(record -> record.with(next.children().get(record.child()), yearStart))
                .forEachOrdered(record -> records.put(record.child(), record));
        next.children()
                .forEach((child, rows) ->
                        records.computeIfAbsent(child, added -> CareRecord.of(added, rows, yearStart)));
        var used = new ArrayList<>(returns);
        used.add(next.stored());
        return new CareHistory(List.copyOf(used), from, records);
    }

    public Collection<CareRecord> records() {
        return byChild.values();
    }

    public Optional<CareRecord> of(String child) {
        return Optional.ofNullable(byChild.get(child));
    }

    /** The return that the days of its period are read from. */
    public StoredReturn latest() {
        return returns.get(returns.size() - 1);
    }

    /** Whether the day is the last of that return's period: yearly outcomes are as at that day. */
    public boolean endsOn(LocalDate day) {
        return latest().period().lastDay().equals(day);
    }
}
