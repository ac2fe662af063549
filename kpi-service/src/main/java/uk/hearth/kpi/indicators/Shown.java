package uk.hearth.kpi.indicators;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
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
        var format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.UK));
        format.setMinimumFractionDigits(scale);
        format.setMaximumFractionDigits(scale);
        var digits = format.format(value.setScale(scale, RoundingMode.HALF_UP));
        return unit == Unit.PERCENT ? digits + "%" : digits;
    }
}
