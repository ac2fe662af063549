package uk.hearth.placement.returns;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/**
 * The months whose figures a return may change: those it covers and, as windows look back, all later ones that a current
 * return covers.
 */
public final class CoveredMonths {

    private CoveredMonths() {}

    /** Their last days, in order. */
    public static List<LocalDate> since(LocalDate first, List<StoredReturn> current) {
        return current.stream()
                .flatMap(CoveredMonths::of)
                .distinct()
                .filter(day -> !day.isBefore(first))
                .sorted()
                .toList();
    }

    /** The last days of the months that a return covers: its own, or the twelve of its year. */
    public static Stream<LocalDate> of(StoredReturn stored) {
        var first = YearMonth.from(stored.period().firstDay());
        var last = YearMonth.from(stored.period().lastDay());
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .map(YearMonth::atEndOfMonth);
    }
}
