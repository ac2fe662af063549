package uk.hearth.placement.scenarios;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A provision that is to open: its places are planned capacity from then on, and the children in them cost what it costs.
 *
 * @param weekly price of a place in pounds; the price of its item if left out
 */
public record ProvisionOpening(
        @NotBlank @Size(max = 100) @Schema(examples = "Second children's home")
        String name,

        @NotNull CostItem item,
        @Min(1) @Max(1000) @Schema(examples = "4") int places,
        @NotNull @Schema(examples = "2021-01-04") LocalDate opens,

        @Schema(description = "The first day on which it is closed again") @Nullable
        LocalDate closes,

        @DecimalMin("0") @DecimalMax("1000000") @Schema(examples = "4200") @Nullable
        BigDecimal weekly) {

    public boolean isOpen(LocalDate day) {
        return !day.isBefore(opens) && (closes == null || day.isBefore(closes));
    }
}
