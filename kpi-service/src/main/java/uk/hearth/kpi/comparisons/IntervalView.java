package uk.hearth.kpi.comparisons;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.hearth.kpi.statistics.Confidence;
import uk.hearth.kpi.statistics.Interval;
import uk.hearth.kpi.statistics.Intervals;
import uk.hearth.kpi.statistics.Unit;

/**
 * What a figure could be by chance alone, in the indicator's unit.
 *
 * @param rule how it was worked out
 */
public record IntervalView(
        @Schema(examples = "wilson-1") String rule,
        BigDecimal lower95,
        BigDecimal upper95,
        BigDecimal lower998,
        BigDecimal upper998) {

    private static final int DECIMALS = 12;
    private static final double PER_CENT = 100;
    private static final double PER_10K = 10_000;

    /** Of a percentage or a rate of whole counts; none of anything else. */
    static Optional<IntervalView> of(Unit unit, @Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {
        var inner = interval(unit, numerator, denominator, Confidence.NINETY_FIVE);
        var outer = interval(unit, numerator, denominator, Confidence.NINETY_NINE_POINT_EIGHT);
        return inner.flatMap(narrow -> outer.map(wide -> new IntervalView(
                narrow.rule(),
                round(narrow.lower()),
                round(narrow.upper()),
                round(wide.lower()),
                round(wide.upper()))));
    }

    static Optional<Interval> interval(
            Unit unit, @Nullable BigDecimal numerator, @Nullable BigDecimal denominator, Confidence confidence) {
        if (numerator == null || denominator == null || !isWhole(numerator)) {
            return Optional.empty();
        }
        return switch (unit) {
            case PERCENT ->
                isWhole(denominator)
                        ? Intervals.proportion(numerator.longValue(), denominator.longValue(), PER_CENT, confidence)
                        : Optional.empty();
            case RATE_PER_10K -> Intervals.rate(numerator.longValue(), denominator.doubleValue(), PER_10K, confidence);
            case COUNT, DAYS, WEEKS, SCORE -> Optional.empty();
        };
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    private static BigDecimal round(double limit) {
        var rounded = BigDecimal.valueOf(limit)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
