package uk.hearth.kpi.statistics;

import java.math.BigDecimal;

/**
 * The lines of one group of a process chart, in the indicator's unit, unrounded (34 significant digits).
 *
 * @param from the group's first period with a value
 * @param to the group's last period with a value
 * @param centre the mean
 * @param lower centre - 2.66 x the average moving range
 * @param upper centre + 2.66 x the average moving range
 * @param nearLower two thirds of the way from the centre to the lower limit
 * @param nearUpper two thirds of the way from the centre to the upper limit
 * @param values how many values the lines were worked out from
 */
public record ProcessLimits(
        String from,
        String to,
        BigDecimal centre,
        BigDecimal lower,
        BigDecimal upper,
        BigDecimal nearLower,
        BigDecimal nearUpper,
        int values) {

    /** Whether the lines rest on fewer than 12 values. */
    public boolean provisional() {
        return values < ProcessControl.FEWEST_FOR_SETTLED_LIMITS;
    }

    /** 1 above the upper limit, -1 below the lower, else 0; on the limit is inside. */
    int outside(BigDecimal value) {
        return beyond(value, lower, upper);
    }

    /** 1 between the upper near limit and the limit, -1 between the lower two, else 0. */
    int nearLimit(BigDecimal value) {
        return outside(value) == 0 ? beyond(value, nearLower, nearUpper) : 0;
    }

    /** 1 above the centre line, -1 below, 0 on it. */
    int ofCentre(BigDecimal value) {
        return value.compareTo(centre);
    }

    private static int beyond(BigDecimal value, BigDecimal below, BigDecimal above) {
        if (value.compareTo(above) > 0) {
            return 1;
        }
        return value.compareTo(below) < 0 ? -1 : 0;
    }
}
