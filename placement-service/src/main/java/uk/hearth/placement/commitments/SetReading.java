package uk.hearth.placement.commitments;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kit.problems.InvalidInput;

/**
 * What a measure was in a period.
 *
 * @param numerator of a percentage, with its denominator; so that a small one can be hidden
 * @param projected whether it is what is expected, not what was
 * @param note what readers of the figure should know; nothing about a child
 * @param source where it was published or counted
 */
public record SetReading(
        @NotNull @Digits(integer = 15, fraction = 10) @Schema(examples = "472")
        BigDecimal value,

        @Nullable @Digits(integer = 15, fraction = 0) @Schema(examples = "94")
        BigDecimal numerator,

        @Nullable @Digits(integer = 15, fraction = 0) @Schema(examples = "472")
        BigDecimal denominator,

        boolean projected,

        @Nullable @Size(max = 1000) @Schema(examples = "Provisional until the annual return")
        String note,

        @Nullable @Size(max = 200) @Schema(examples = "Southwark sufficiency strategy")
        String source) {

    /** @throws InvalidInput naming every rule that it breaks */
    void check(MeasureUnit unit, ReportingPeriod period, LocalDate today) {
        var errors = ReadingRules.errors(this, unit, period, today);
        if (!errors.isEmpty()) {
            throw new InvalidInput("The reading was not kept.", errors);
        }
    }
}
