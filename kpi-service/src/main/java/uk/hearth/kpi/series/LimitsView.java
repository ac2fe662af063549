package uk.hearth.kpi.series;

import java.math.BigDecimal;
import java.math.RoundingMode;
import uk.hearth.kpi.statistics.ProcessLimits;

/**
 * The lines of a control chart between two periods, in the indicator's unit.
 *
 * @param centre the mean
 * @param lower the lower process limit, which can be below what the unit allows
 * @param upper the upper process limit
 */
public record LimitsView(String from, String to, BigDecimal centre, BigDecimal lower, BigDecimal upper) {

    private static final int DECIMALS = 12;

    public static LimitsView of(ProcessLimits limits) {
        return new LimitsView(
                limits.from(), limits.to(), round(limits.centre()), round(limits.lower()), round(limits.upper()));
    }

    private static BigDecimal round(BigDecimal line) {
        var rounded = line.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
