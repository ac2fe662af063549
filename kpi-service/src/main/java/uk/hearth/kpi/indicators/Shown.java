package uk.hearth.kpi.indicators;

import java.math.BigDecimal;
import java.math.RoundingMode;
import uk.hearth.kpi.statistics.Unit;

/** A figure as people read it. */
public final class Shown {

    private Shown() {}

    /**
     * Rounded half up to the indicator's decimals. A figure published with fewer decimals keeps those: 85 is not shown as
     * 85.0, which would claim more than the source said.
     */
    public static String of(BigDecimal value, Unit unit, int decimals) {
        var scale = Math.max(0, Math.min(value.scale(), decimals));
        var digits = grouped(value.setScale(scale, RoundingMode.HALF_UP).toPlainString());
        return unit == Unit.PERCENT ? digits + "%" : digits;
    }

    /** With a comma before every three digits of the whole part; a report has hundreds, so no format is made for each. */
    private static String grouped(String digits) {
        var begin = digits.startsWith("-") ? 1 : 0;
        var point = digits.indexOf('.');
        var grouped = new StringBuilder(digits);
        for (int at = (point < 0 ? digits.length() : point) - 3; at > begin; at -= 3) {
            grouped.insert(at, ',');
        }
        return grouped.toString();
    }
}
