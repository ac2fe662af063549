package uk.hearth.placement.placements;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Asks for what became of a child. A body, since nothing about a child stands in an address. */
public record ReadTimeline(
        @Schema(description = "Code of the authority", examples = "E09000099") @NotNull
        String authority,

        @Schema(description = "The authority's own id of the child", examples = "398768") @NotBlank @Size(max = 100)
        String child) {}
