package uk.hearth.escalation.work;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that is told to the others on a case. */
public record AddComment(
        @NotBlank @Size(max = 8000) @Schema(examples = "The panel has a place on the 14th")
        String comment) {}
