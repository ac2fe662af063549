package uk.hearth.placement.providers;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a week costs.
 *
 * @param to the last day for which it holds, absent while no end is known
 */
public record SetFee(
        @NotNull
        @PositiveOrZero
        @Digits(integer = 7, fraction = 2)
        @Schema(description = "Pounds a week", examples = "4250.00")
        BigDecimal weeklyAmount,

        @NotNull @Size(max = 20) List<@NotNull FeePart> includes,

        @Size(max = 200)
        @Schema(description = "Of a fee under a framework, its name", examples = "London framework")
        @Nullable
        String framework,

        @Nullable LocalDate to) {

    List<@Nullable Object> values(FeeKey key) {
        return Arrays.asList(
                key.provision(),
                key.arrangement().word(),
                key.line(),
                key.from(),
                new Held(key.from(), to).to(),
                weeklyAmount,
                Cells.array(includes, FeePart::word),
                framework);
    }
}
