package uk.hearth.placement.figures;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a figure is counted in. */
public enum Unit {
    /** The numerator; there is no denominator. */
    COUNT,
    /** Numerator of a hundred of the denominator. */
    PERCENT,
    /** Days of all, divided by how many there are: a mean. */
    DAYS,
    /** Points of all, divided by how many there are: a mean. */
    SCORE,
    /** How many of the numerator to one of the denominator: a mean. */
    EACH;

    private static final int DECIMALS = 1;

    /** To one decimal, a half up; absent where the denominator is nothing. */
    public @Nullable BigDecimal value(long numerator, long denominator) {
        if (this == COUNT) {
            return BigDecimal.valueOf(numerator);
        }
        if (denominator == 0) {
            return null;
        }
        var times = BigDecimal.valueOf(this == PERCENT ? 100 : 1);
        return BigDecimal.valueOf(numerator)
                .multiply(times)
                .divide(BigDecimal.valueOf(denominator), this == EACH ? 2 : DECIMALS, RoundingMode.HALF_UP);
    }

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
