package uk.hearth.placement.placements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.hearth.placement.layout.CollectionYear;
import uk.hearth.placement.returns.StoredReturn;

/**
 * Which of an authority's current returns say what was so on a day. The year's own return has the last word on its year;
 * where it is not there yet, the month's own; where that is not there either, the next later one of that year, which covers
 * all days since 1 April. For the years before, the last return of each.
 */
final class ReturnsForDay {

    private static final Comparator<StoredReturn> BY_END =
            Comparator.comparing(stored -> stored.period().lastDay());

    private final TreeMap<Integer, List<StoredReturn>> byYear;

    ReturnsForDay(List<StoredReturn> current) {
        byYear = current.stream()
                .collect(Collectors.groupingBy(
                        stored -> stored.period().year(), TreeMap::new, Collectors.toCollection(ArrayList::new)));
        byYear.values()
                .forEach(ofYear -> ofYear.sort(
                        BY_END.thenComparing(stored -> !stored.period().isWholeYear())));
    }

    /** The one that the day is read from. */
    Optional<StoredReturn> holding(LocalDate day) {
        var ofYear = byYear.getOrDefault(CollectionYear.holding(day).year(), List.of());
        return ofYear.stream()
                .filter(stored -> stored.period().isWholeYear())
                .findFirst()
                .or(() -> ofYear.stream()
                        .filter(stored -> !stored.period().lastDay().isBefore(day))
                        .findFirst());
    }

    /** The last one of each year before, in order. */
    List<StoredReturn> before(int year) {
        return byYear.headMap(year).values().stream().map(ReturnsForDay::last).toList();
    }

    private static StoredReturn last(List<StoredReturn> ofYear) {
        return ofYear.stream()
                .filter(stored -> stored.period().isWholeYear())
                .findFirst()
                .orElseGet(() -> ofYear.get(ofYear.size() - 1));
    }

    /** The first day that any of them covers. */
    LocalDate firstDay() {
        return CollectionYear.of(byYear.firstKey()).firstDay();
    }

    /** Every return's number once: what must be read for these days. */
    List<StoredReturn> needed(List<LocalDate> days) {
        return days.stream()
                .flatMap(day -> holding(day).stream())
                .flatMap(stored -> Stream.concat(before(stored.period().year()).stream(), Stream.of(stored)))
                .distinct()
                .toList();
    }
}
