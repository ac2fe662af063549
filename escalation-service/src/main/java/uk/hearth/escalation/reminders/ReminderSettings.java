package uk.hearth.escalation.reminders;

import java.time.LocalTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * When an authority wants to be reminded. On the day itself and at the moment a deadline passes it always is.
 *
 * @param daysBefore working days
 * @param daysAfter working days
 * @param atHour of those days, in London
 * @param version 0 while nothing was said and the service does as usual
 */
public record ReminderSettings(
        @Schema(examples = "[2]") List<Integer> daysBefore,
        @Schema(examples = "[5]") List<Integer> daysAfter,

        @Schema(examples = "09:00:00", implementation = String.class)
        LocalTime atHour,

        boolean byEmail,

        @Schema(description = "In quotes, its entity tag; 0 while nothing was said and the service does as usual")
        int version) {

    static final ReminderSettings USUAL = new ReminderSettings(List.of(2), List.of(5), LocalTime.of(9, 0), true, 0);
}
