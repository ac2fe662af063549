package uk.hearth.kpi.editions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A section of the scorecard, and how the paper heads and introduces it. */
public record EditionSection(
        @NotBlank @Size(max = 100) @Schema(examples = "Health")
        String section,

        @NotBlank @Size(max = 200) @Schema(examples = "Are children healthy?")
        String heading,

        @Size(max = 4000) @Nullable String introduction) {}
