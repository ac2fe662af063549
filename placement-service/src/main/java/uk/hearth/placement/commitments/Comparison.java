package uk.hearth.placement.commitments;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.periods.ReportingPeriod;

/**
 * What became of a measure from one reading to another.
 *
 * @param change absent where there are not two values to compare
 */
record Comparison(Movement movement, @Nullable BigDecimal change) {

    /** Of the readings in force on two days. */
    static Comparison between(Measure measure, Optional<MeasureReading> from, Optional<MeasureReading> to) {
        if (to.isEmpty()) {
            return new Comparison(Movement.NO_READING, null);
        }
        if (from.isEmpty()) {
            return new Comparison(to.get().value() == null ? Movement.NOT_SHOWN : Movement.FIRST_READING, null);
        }
        if (from.get().period().equals(to.get().period())) {
            return new Comparison(Movement.NO_NEW_READING, null);
        }
        var earlier = MeasureHistory.figureOrNull(from.get());
        return earlier == null ? new Comparison(Movement.NOT_SHOWN, null) : between(measure, earlier, to.get());
    }

    /** From a figure to a later reading. */
    static Comparison between(Measure measure, Baseline from, MeasureReading to) {
        var later = to.value();
        if (later == null) {
            return new Comparison(Movement.NOT_SHOWN, null);
        }
        var change = later.subtract(from.value());
        var comparable = measure.counting() == Counting.LEVEL || follows(from.period(), to.period(), change);
        return new Comparison(comparable ? Movement.of(measure.polarity(), change) : Movement.NOT_COMPARABLE, change);
    }

    /** Of flows of different lengths: more in less time is more, and less in more time is less; else nothing follows. */
    private static boolean follows(ReportingPeriod from, ReportingPeriod to, BigDecimal change) {
        int longer = Long.compare(months(to), months(from));
        return longer == 0 || longer * change.signum() < 0;
    }

    private static long months(ReportingPeriod period) {
        return ChronoUnit.MONTHS.between(period.firstMonth(), period.lastMonth()) + 1;
    }
}
