package uk.hearth.placement.scenarios;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A scenario as it is to be kept. */
public record SaveScenario(
        @NotBlank @Schema(examples = "E09000099") String authority,

        @NotBlank @Size(max = 100) @Schema(examples = "Edge of care service from January")
        String name,

        @Size(max = 2000) @Schema(description = "Why these figures; nothing about a child") @Nullable
        String notes,

        @NotNull @Valid Assumptions assumptions) {}
