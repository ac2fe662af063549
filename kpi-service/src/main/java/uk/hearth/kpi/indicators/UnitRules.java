package uk.hearth.kpi.indicators;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import uk.hearth.kit.rows.RowCheck;
import uk.hearth.kpi.statistics.Unit;

/** Which values an indicator can have at all, by its unit; and which indicator a row means. */
public final class UnitRules {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private UnitRules() {}

    /** The indicator that a row names, or empty with an error noted. */
    public static Optional<IndicatorView> indicator(RowCheck check, Map<String, IndicatorView> catalogue) {
        var code = check.requiredText("indicator");
        var known = code.map(catalogue::get);
        if (code.isPresent() && known.isEmpty()) {
            check.wrong(
                    "indicator",
                    "unknown-indicator",
                    "This indicator is not in the catalogue",
                    "Look its code up at /api/v1/indicators, or ask an administrator to add it");
        }
        return known;
    }

    /** Notes an error if the unit cannot have this value: no percentage over 100, no count that is not whole. */
    public static void check(RowCheck check, String column, Unit unit, BigDecimal value) {
        if (unit == Unit.PERCENT && (value.signum() < 0 || value.compareTo(HUNDRED) > 0)) {
            check.wrong(column, "percent-out-of-range", "A percentage lies between 0 and 100", "Check the figure");
        } else if (unit == Unit.COUNT
                && (value.signum() < 0 || value.stripTrailingZeros().scale() > 0)) {
            check.wrong(column, "count-not-whole", "A count is a whole number, 0 or more", "Check the figure");
        } else if (unit != Unit.SCORE && value.signum() < 0) {
            check.wrong(column, "below-zero", "A figure of this unit is not below 0", "Check the figure");
        }
    }
}
