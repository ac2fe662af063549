package uk.hearth.escalation.calendar;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A day off; a holiday that falls at a weekend is given as its substitute day. */
public record BankHolidayView(
        LocalDate date,
        @Schema(examples = "Spring bank holiday") String name) {}
