package uk.hearth.kpi.findings;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something worth noting about a finding. */
public record CommentOnFinding(
        @NotBlank @Size(max = 1000) @Schema(examples = "Asked the data team to look at the extract")
        String text) {}
