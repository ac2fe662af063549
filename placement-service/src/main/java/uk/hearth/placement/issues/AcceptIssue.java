package uk.hearth.placement.issues;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says that a row is right although a rule finds fault with it. */
public record AcceptIssue(
        @Schema(description = "Why, in a sentence; no name", examples = "Confirmed with the placing authority")
        @NotBlank
        @Size(max = 500)
        String reason) {}
