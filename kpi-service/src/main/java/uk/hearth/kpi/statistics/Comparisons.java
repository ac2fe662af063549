package uk.hearth.kpi.statistics;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A figure against a benchmark, chance allowed for. */
public final class Comparisons {

    public static final String RULE = "comparison-1";

    private Comparisons() {}

    /**
     * Similar where the interval holds the benchmark, its limits included, otherwise better or worse by polarity.
     *
     * @param interval 95 per cent, in the benchmark's unit; none where the figure has no denominator
     * @return not compared without an interval or a benchmark, and where neither side is better (range, neutral)
     */
    public static Comparison of(Optional<Interval> interval, @Nullable BigDecimal benchmark, Polarity polarity) {
        if (interval.isEmpty() || benchmark == null) {
            return Comparison.NOT_COMPARED;
        }
        return polarity.betterSide()
                .map(better -> against(interval.get(), benchmark, better))
                .orElse(Comparison.NOT_COMPARED);
    }

    private static Comparison against(Interval interval, BigDecimal benchmark, Side better) {
        if (interval.holds(benchmark)) {
            return Comparison.SIMILAR;
        }
        var side = interval.liesAbove(benchmark) ? Side.HIGH : Side.LOW;
        return side == better ? Comparison.BETTER : Comparison.WORSE;
    }
}
