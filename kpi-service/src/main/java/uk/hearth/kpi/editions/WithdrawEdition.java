package uk.hearth.kpi.editions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an edition is no longer to be relied on, in words for those who look for it. */
public record WithdrawEdition(
        @NotBlank @Size(max = 1000) @Schema(examples = "The dental figures were of the wrong month")
        String reason) {}
