package uk.hearth.placement.commitments;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A measure and what it was, period by period.
 *
 * @param readings in the order of their periods; a value that the audience may not see is absent
 */
record MeasureHistory(Measure measure, List<MeasureReading> readings) {

    /** The reading of the period that ended last by then; of several the month of a level, the year of a flow. */
    Optional<MeasureReading> at(LocalDate day) {
        return actual().filter(reading -> !reading.day().isAfter(day))
                .max(Comparator.comparing(MeasureReading::day).thenComparing(this::preferred));
    }

    /** What is expected for the period that ends next after that day. */
    Optional<MeasureReading> projectionAfter(LocalDate day) {
        return readings.stream()
                .filter(reading -> reading.projected() && reading.day().isAfter(day))
                .min(Comparator.comparing(MeasureReading::period));
    }

    /** Where it starts: its baseline, or else its first reading. */
    Optional<Baseline> start() {
        if (measure.baseline() != null) {
            return Optional.of(measure.baseline());
        }
        return actual().findFirst().flatMap(MeasureHistory::figure);
    }

    /**
     * Of a flow, how many there were in all between two days; empty if no period lies between them, or one of those that
     * do is not shown.
     */
    Optional<BigDecimal> sum(LocalDate after, LocalDate until) {
        var parts = apart(after, until);
        if (measure.counting() != Counting.FLOW || parts.isEmpty()) {
            return Optional.empty();
        }
        var sum = BigDecimal.ZERO;
        for (var part : parts) {
            var value = part.value();
            if (value == null) {
                return Optional.empty();
            }
            sum = sum.add(value);
        }
        return Optional.of(sum);
    }

    /** The last day of the last period that lies between two days. */
    Optional<LocalDate> lastDay(LocalDate after, LocalDate until) {
        return apart(after, until).stream().map(MeasureReading::day).max(Comparator.naturalOrder());
    }

    /** Readings of periods between two days that do not overlap, the longest first. */
    private List<MeasureReading> apart(LocalDate after, LocalDate until) {
        var apart = new ArrayList<MeasureReading>();
        actual().filter(reading -> reading.period().firstDay().isAfter(after)
                        && !reading.day().isAfter(until))
                .sorted(Comparator.comparingLong(MeasureHistory::months)
                        .reversed()
                        .thenComparing(MeasureReading::period))
                .filter(reading -> apart.stream().noneMatch(kept -> overlap(kept, reading)))
                .forEach(apart::add);
        return apart;
    }

    static long months(MeasureReading reading) {
        var period = reading.period();
        return ChronoUnit.MONTHS.between(period.firstMonth(), period.lastMonth()) + 1;
    }

    static @Nullable Baseline figureOrNull(MeasureReading reading) {
        return reading.value() == null ? null : new Baseline(reading.period(), reading.value());
    }

    private static Optional<Baseline> figure(MeasureReading reading) {
        return Optional.ofNullable(figureOrNull(reading));
    }

    private static boolean overlap(MeasureReading one, MeasureReading other) {
        return !one.period().firstDay().isAfter(other.day())
                && !other.period().firstDay().isAfter(one.day());
    }

    private int preferred(MeasureReading one, MeasureReading other) {
        int longer = Long.compare(months(one), months(other));
        return measure.counting() == Counting.FLOW ? longer : -longer;
    }

    private Stream<MeasureReading> actual() {
        return readings.stream().filter(reading -> !reading.projected());
    }
}
