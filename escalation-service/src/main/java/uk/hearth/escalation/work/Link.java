package uk.hearth.escalation.work;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that a challenge has to do with, by the reference it has where it is kept. */
public record Link(
        @NotNull LinkKind kind,

        @NotBlank @Size(max = 200) @Schema(examples = "REV-2026-118")
        String reference) {}
