package uk.hearth.escalation.work;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something to be done about a challenge. */
public record AddAction(
        @NotBlank @Size(max = 4000) @Schema(examples = "Book the matching panel")
        String what,

        @NotBlank @Size(max = 200) @Schema(description = "Account of whoever is to do it", examples = "manager.north")
        String owner,

        @NotNull LocalDate dueOn) {}
