package uk.hearth.kpi.measurements;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kpi.formulas.Absence;
import uk.hearth.kpi.formulas.Quantity;

/**
 * A figure of the whole, without breakdown, stored or derived.
 *
 * @param value in the indicator's unit, with as many decimals as were published; absent where {@code missing} says why
 * @param numerator present together with the denominator, where the figure is a fraction
 * @param reason in words, why a derived figure is missing
 */
public record Measurement(
        String indicator,
        ReportingPeriod period,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable Missing missing,
        @Nullable String reason,
        boolean provisional,
        @Nullable String source) {

    /** The same figure, shown less exactly. */
    public Measurement withValue(BigDecimal shown) {
        return new Measurement(indicator, period, shown, numerator, denominator, missing, reason, provisional, source);
    }

    /** The figure alone, without the fraction behind it. */
    public Measurement withoutFraction() {
        return new Measurement(indicator, period, value, null, null, missing, reason, provisional, source);
    }

    /** That there is a figure, and that it is kept back. */
    public Measurement suppressed() {
        return new Measurement(indicator, period, null, null, null, Missing.SUPPRESSED, null, false, null);
    }

    Quantity quantity() {
        return new Quantity(
                value,
                numerator,
                denominator,
                missing == null ? null : Absence.valueOf(missing.name()),
                provisional,
                null);
    }

    static Measurement derived(String indicator, ReportingPeriod period, Quantity quantity) {
        return new Measurement(
                indicator,
                period,
                quantity.value(),
                quantity.numerator(),
                quantity.denominator(),
                quantity.absence() == null
                        ? null
                        : Missing.valueOf(quantity.absence().name()),
                quantity.reason(),
                quantity.provisional(),
                null);
    }
}
