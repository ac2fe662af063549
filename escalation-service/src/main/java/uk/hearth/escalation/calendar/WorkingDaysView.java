package uk.hearth.escalation.calendar;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The working days of a span. */
public record WorkingDaysView(
        LocalDate from,
        LocalDate to,

        @Schema(description = "Working days from the first day to the last, both of them included if they are such.")
        int count,

        @Schema(description = "Working days after the first day, up to and including the last: as a time limit counts.")
        int elapsed,

        List<LocalDate> workingDays) {}
