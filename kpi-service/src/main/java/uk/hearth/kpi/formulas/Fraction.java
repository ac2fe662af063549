package uk.hearth.kpi.formulas;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import uk.hearth.kpi.statistics.Unit;

/** The value that follows from a numerator and a denominator. */
public final class Fraction {

    private static final int DECIMALS = 10;

    private Fraction() {}

    /** Percent: out of 100; rate: out of 10,000 (indicators.md); else the mean. To 10 decimals, half up. */
    public static BigDecimal of(Unit unit, BigDecimal numerator, BigDecimal denominator) {
        var scale = switch (unit) {
            case PERCENT -> 100;
            case RATE_PER_10K -> 10_000;
            case COUNT, DAYS, WEEKS, SCORE -> 1;
        };
        return round(numerator.multiply(BigDecimal.valueOf(scale)).divide(denominator, MathContext.DECIMAL128));
    }

    static BigDecimal mean(BigDecimal sum, int of) {
        return round(sum.divide(BigDecimal.valueOf(of), MathContext.DECIMAL128));
    }

    private static BigDecimal round(BigDecimal exact) {
        var rounded = exact.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
