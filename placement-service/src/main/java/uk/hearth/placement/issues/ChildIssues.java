package uk.hearth.placement.issues;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.hearth.placement.layout.CollectionYear;

/** Asks for the issues of a child. A body, since nothing about a child stands in an address. */
public record ChildIssues(
        @Schema(description = "Code of the authority", examples = "E09000099") @NotNull
        String authority,

        @Min(CollectionYear.FIRST) @Max(CollectionYear.LAST) @Schema(examples = "2026")
        int year,

        @Schema(description = "The authority's own id of the child", examples = "398768") @NotBlank @Size(max = 100)
        String child) {}
