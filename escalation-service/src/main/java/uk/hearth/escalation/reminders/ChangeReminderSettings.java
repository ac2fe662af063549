package uk.hearth.escalation.reminders;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an authority wants to be reminded. */
public record ChangeReminderSettings(
        @NotNull
        @Size(max = 5)
        @Schema(description = "Working days before a deadline; an empty list for none", examples = "[2]")
        List<@NotNull @Min(1) @Max(20) Integer> daysBefore,

        @NotNull
        @Size(max = 5)
        @Schema(description = "Working days after a deadline that passed; an empty list for none", examples = "[5]")
        List<@NotNull @Min(1) @Max(20) Integer> daysAfter,

        @NotNull @Schema(description = "Hour in London", examples = "09:00", implementation = String.class)
        LocalTime atHour,

        @NotNull @Schema(description = "Whether reminders go out by e-mail too", examples = "true")
        Boolean byEmail) {}
