package uk.hearth.placement.providers;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a provision is and whom it can take.
 *
 * @param closesOn the last day on which it is open
 */
public record SetProvision(
        @NotNull
        @Pattern(regexp = Cells.REFERENCE, message = Cells.REFERENCE_WORDS)
        @Schema(description = "Reference of the provider")
        String provider,

        @NotNull ProvisionKind kind,

        @NotBlank
        @Size(max = 200)
        @Schema(description = "Of a household a code, never a carer's name", examples = "Household 17")
        String name,

        @Pattern(regexp = Cells.URN, message = Cells.URN_WORDS)
        @Schema(description = "Of a household, that of its fostering service or agency")
        @Nullable
        String urn,

        @Size(max = 10) @Nullable String postcode,
        @NotNull LocalDate opensOn,
        @Nullable LocalDate closesOn,
        @Min(0) @Max(25) int ageFrom,
        @Min(0) @Max(25) int ageTo,
        @NotNull Sex sex,
        @NotNull @Size(max = 40) List<@NotNull Characteristic> characteristics,

        @Schema(description = "The largest group of brothers and sisters that it takes together") @Min(1) @Max(20)
        int siblings) {

    @AssertTrue(message = "must be in order: from the youngest to the oldest, from the first day to the last")
    @Schema(hidden = true)
    boolean isInOrder() {
        return ageFrom <= ageTo && (opensOn == null || closesOn == null || !closesOn.isBefore(opensOn));
    }
}
