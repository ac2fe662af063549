package uk.hearth.kpi.statistics;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How far from its target a figure is still close to it.
 *
 * @param width in the indicator's unit, not negative; absent for the default, 10 per cent of the bound that was missed
 */
public record Tolerance(@Nullable BigDecimal width) {

    public static final Tolerance DEFAULT = new Tolerance(null);

    private static final BigDecimal TEN_PER_CENT = new BigDecimal("0.10");

    /** @throws IllegalArgumentException for a negative width */
    public Tolerance {
        if (width != null && width.signum() < 0) {
            throw new IllegalArgumentException("A tolerance cannot be negative");
        }
    }

    public static Tolerance of(BigDecimal width) {
        return new Tolerance(width);
    }

    /** The width beside that bound of a target. */
    BigDecimal beside(BigDecimal bound) {
        return width == null ? bound.abs().multiply(TEN_PER_CENT) : width;
    }
}
