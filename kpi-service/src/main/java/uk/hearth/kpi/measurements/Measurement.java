package uk.hearth.kpi.measurements;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.periods.ReportingPeriod;

/**
 * A current figure of the whole, without breakdown.
 *
 * @param value in the indicator's unit, with as many decimals as were published; absent where {@code missing} says why
 * @param numerator and denominator present where the value was derived from them
 */
public record Measurement(
        String indicator,
        ReportingPeriod period,
        @Nullable BigDecimal value,
        @Nullable Missing missing,
        boolean provisional,
        @Nullable String source,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator) {

    /** The same figure, shown less exactly. */
    public Measurement withValue(BigDecimal shown) {
        return new Measurement(indicator, period, shown, missing, provisional, source, numerator, denominator);
    }
}
