package uk.hearth.placement.parameters;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Counts in another way from now on, for all days. */
public record SetParameter(
        @Schema(description = "One of the parameter's choices", examples = "any_move") @NotBlank @Size(max = 60)
        String value,

        @Schema(examples = "As agreed with the corporate parenting panel") @NotBlank @Size(max = 500)
        String reason) {}
