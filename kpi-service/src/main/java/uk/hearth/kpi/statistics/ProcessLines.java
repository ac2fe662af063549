package uk.hearth.kpi.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.hearth.kpi.statistics.ProcessGroup.Reading;

/**
 * Mean and average moving range of some values, as one fraction that is divided once: a value that lies on a line is
 * then found equal to it, which the strict comparisons of the rules turn on.
 */
record ProcessLines(BigDecimal sum, BigDecimal count, MovingRanges ranges) {

    /** 3 / d2 for moving ranges of two, as Making Data Count rounds it. */
    private static final BigDecimal LIMIT = new BigDecimal("2.66");

    /** The lines of a group, from its baseline if there is one; null for fewer than 3 values. */
    static @Nullable ProcessLimits of(List<Reading> group, ControlSettings settings) {
        if (group.size() < ProcessControl.FEWEST_FOR_LIMITS) {
            return null;
        }
        var values = group.stream()
                .map(Reading::value)
                .limit(settings.baseline().orElse(group.size()))
                .toList();
        var ranges = MovingRanges.of(values);
        var lines = new ProcessLines(
                values.stream().reduce(BigDecimal.ZERO, BigDecimal::add),
                BigDecimal.valueOf(values.size()),
                settings.screening() ? ranges.screened() : ranges);
        return lines.limits(group, values.size());
    }

    private ProcessLimits limits(List<Reading> group, int values) {
        return new ProcessLimits(
                group.get(0).period(),
                group.get(group.size() - 1).period(),
                line(0),
                line(-3),
                line(3),
                line(-2),
                line(2),
                values);
    }

    /** sum / count + thirds/3 x 2.66 x range sum / range count */
    private BigDecimal line(int thirds) {
        var three = BigDecimal.valueOf(3);
        var centre = sum.multiply(ranges.count()).multiply(three);
        var aside = BigDecimal.valueOf(thirds)
                .multiply(LIMIT)
                .multiply(ranges.sum())
                .multiply(count);
        return centre.add(aside).divide(count.multiply(ranges.count()).multiply(three), MathContext.DECIMAL128);
    }
}
