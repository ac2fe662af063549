package uk.hearth.escalation.calendar;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A day of which an authority knows better than the rules. */
public record CorrectedDayView(
        LocalDate day,
        CorrectionKind kind,

        @Schema(examples = "Offices closed between Christmas and New Year")
        String name,

        int revision,
        String writtenBy,
        Instant recordedAt) {}
