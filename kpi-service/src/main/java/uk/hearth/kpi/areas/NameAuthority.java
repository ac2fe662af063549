package uk.hearth.kpi.areas;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An authority's name, as people say it. */
public record NameAuthority(
        @NotBlank @Size(max = 100) @Schema(examples = "Lewisham")
        String name) {}
