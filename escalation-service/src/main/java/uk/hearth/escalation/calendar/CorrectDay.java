package uk.hearth.escalation.calendar;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a day is, and by what name: the reason that open deadlines give when they move. */
public record CorrectDay(
        @NotNull CorrectionKind kind,

        @NotBlank @Size(max = 200) @Schema(examples = "Offices closed between Christmas and New Year")
        String name) {}
