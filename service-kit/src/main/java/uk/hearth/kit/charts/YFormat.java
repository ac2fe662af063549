package uk.hearth.kit.charts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** How values are written, and whether their axis is the whole of 0 to 100. */
public record YFormat(String prefix, String suffix, int decimals, boolean zeroToHundred) {

    public static YFormat percent(int decimals) {
        return new YFormat("", "%", decimals, true);
    }

    public static YFormat number(int decimals) {
        return new YFormat("", "", decimals, false);
    }

    public String format(BigDecimal value) {
        return format(value, decimals);
    }

    String format(BigDecimal value, int places) {
        var rounded = value.setScale(places, RoundingMode.HALF_UP);
        String sign = rounded.signum() < 0 ? "-" : "";
        return sign + prefix + String.format(Locale.UK, "%,." + places + "f", rounded.abs()) + suffix;
    }
}
