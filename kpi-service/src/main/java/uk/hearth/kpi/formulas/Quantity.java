package uk.hearth.kpi.formulas;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.hearth.kpi.statistics.Unit;

/**
 * A figure, stored or worked out.
 *
 * @param value absent where {@code absence} says why
 * @param numerator present together with the denominator, where the figure is a fraction
 * @param reason in words, why a derived figure is missing
 */
public record Quantity(
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable Absence absence,
        boolean provisional,
        @Nullable String reason) {

    public Quantity {
        if ((value == null) == (absence == null)) {
            throw new IllegalArgumentException("A figure has a value or a reason for having none");
        }
    }

    static Quantity of(BigDecimal value, boolean provisional) {
        return new Quantity(value, null, null, null, provisional, null);
    }

    static Quantity missing(Absence absence, String reason) {
        return new Quantity(null, null, null, absence, false, reason);
    }

    /** A fraction; of nothing, it is not applicable. */
    static Quantity fraction(Unit unit, BigDecimal numerator, BigDecimal denominator, boolean provisional) {
        if (denominator.signum() == 0) {
            return new Quantity(
                    null, numerator, denominator, Absence.NOT_APPLICABLE, provisional, "The denominator is 0");
        }
        var value = Fraction.of(unit, numerator, denominator);
        return new Quantity(value, numerator, denominator, null, provisional, null);
    }
}
