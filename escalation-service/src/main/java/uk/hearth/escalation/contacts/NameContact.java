package uk.hearth.escalation.contacts;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An address of the council's own, of a person or a shared mailbox. */
public record NameContact(
        @NotNull @Size(min = 3, max = 254) @Email @Schema(examples = "north.team@council.example")
        String email) {}
