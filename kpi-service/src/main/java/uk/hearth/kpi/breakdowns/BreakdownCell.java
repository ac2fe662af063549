package uk.hearth.kpi.breakdowns;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.disclosure.DisclosureRules;
import uk.hearth.kit.disclosure.Symbol;
import uk.hearth.kpi.indicators.IndicatorView;
import uk.hearth.kpi.indicators.Shown;
import uk.hearth.kpi.measurements.Missing;
import uk.hearth.kpi.statistics.Unit;

/**
 * A figure of a breakdown.
 *
 * @param value in the indicator's unit; absent where {@code missing} or {@code symbol} says why
 * @param display as people read it
 * @param symbol c confidential, z not applicable, x not available, k rounds to zero
 */
public record BreakdownCell(
        @Nullable BigDecimal value,
        @Schema(examples = {"23", "Suppressed"}) String display,
        @Nullable Missing missing,
        @Schema(examples = "c") @Nullable String symbol) {

    static final BreakdownCell SUPPRESSED = missing(Missing.SUPPRESSED);

    static BreakdownCell of(@Nullable Part part, IndicatorView indicator, @Nullable DisclosureRules rules) {
        if (part == null) {
            return missing(Missing.NOT_AVAILABLE);
        }
        var value = part.value();
        if (value == null) {
            return missing(part.missing() == null ? Missing.NOT_AVAILABLE : part.missing());
        }
        var shown = rules == null || indicator.unit() != Unit.COUNT ? value : rules.rounded(value);
        if (value.signum() != 0 && shown.signum() == 0) {
            return new BreakdownCell(null, "Rounds to zero", null, Symbol.ROUNDS_TO_ZERO.letter());
        }
        return new BreakdownCell(shown, Shown.of(shown, indicator.unit(), indicator.decimals()), null, null);
    }

    private static BreakdownCell missing(Missing reason) {
        var symbol = switch (reason) {
            case NOT_AVAILABLE -> Symbol.NOT_AVAILABLE;
            case NOT_APPLICABLE -> Symbol.NOT_APPLICABLE;
            case SUPPRESSED -> Symbol.CONFIDENTIAL;
        };
        return new BreakdownCell(null, reason.words(), reason, symbol.letter());
    }

    /** As statistics tables print it. */
    @Nullable
    Object printed() {
        return value == null ? symbol : value;
    }
}
