package uk.hearth.escalation.iros;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.problems.InvalidInput;

/**
 * An IRO as the register is to have them.
 *
 * @param activeTo the last day; left out while no end is known
 * @param wholeTimeEquivalent 1, or left out, for full time
 */
public record RegisterIro(
        @Nullable @Size(min = 1, max = 100) @Schema(examples = "North")
        String team,

        @NotNull LocalDate activeFrom,
        @Nullable LocalDate activeTo,

        @Nullable @DecimalMin("0.01") @DecimalMax("1") @Digits(integer = 1, fraction = 2) @Schema(examples = "1")
        BigDecimal wholeTimeEquivalent) {

    /** @throws InvalidInput if the last day is before the first */
    void check() {
        if (activeTo != null && activeTo.isBefore(activeFrom)) {
            throw InvalidInput.inField(
                    "activeTo", "ends-before-it-begins", "The last day is before the first", "Swap the days");
        }
    }

    BigDecimal wholeTime() {
        return Objects.requireNonNullElse(wholeTimeEquivalent, BigDecimal.ONE);
    }
}
