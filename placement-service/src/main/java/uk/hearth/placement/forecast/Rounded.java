package uk.hearth.placement.forecast;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.simulation.Interval;

/** Figures as they are answered. */
final class Rounded {

    private Rounded() {}

    /** Two decimals: expected numbers are no whole ones. */
    static BigDecimal children(double number) {
        return BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP);
    }

    static @Nullable BigDecimal lower(@Nullable Interval interval) {
        return interval == null ? null : children(interval.lower());
    }

    static @Nullable BigDecimal upper(@Nullable Interval interval) {
        return interval == null ? null : children(interval.upper());
    }

    /** Six figures that count. */
    static BigDecimal rate(double rate) {
        return BigDecimal.valueOf(rate).round(new MathContext(6));
    }

    static BigDecimal pounds(double pounds) {
        return BigDecimal.valueOf(pounds).setScale(2, RoundingMode.HALF_UP);
    }

    static BigDecimal share(double share) {
        return BigDecimal.valueOf(share).setScale(4, RoundingMode.HALF_UP);
    }
}
