package uk.hearth.kpi.statistics;

import java.math.BigDecimal;

/**
 * What a figure could be by chance alone.
 *
 * @param rule the rule and version that gave it
 * @param estimate the figure itself, in the same unit as its limits
 */
public record Interval(String rule, Confidence confidence, double estimate, double lower, double upper) {

    /** Whether a value lies inside, limits included. */
    public boolean holds(BigDecimal value) {
        return !liesAbove(value) && !liesBelow(value);
    }

    /** Whether the whole interval is above the value. */
    boolean liesAbove(BigDecimal value) {
        return lower > value.doubleValue();
    }

    /** Whether the whole interval is below the value. */
    boolean liesBelow(BigDecimal value) {
        return upper < value.doubleValue();
    }
}
