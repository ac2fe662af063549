package uk.hearth.escalation.reminders;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.hearth.escalation.clocks.ClockKind;

/**
 * A reminder of a deadline of a case.
 *
 * @param stage 0 for the informal stage, and for the whole process
 * @param workingDays how many before or after the deadline
 * @param at when it is, or was, to be told
 */
public record ReminderView(
        ClockKind clock,
        int stage,
        Instant dueAt,
        ReminderKind kind,
        int workingDays,
        Instant at,

        @Schema(
                description = "waiting, told or dropped",
                enumeration = {"waiting", "told", "dropped"})
        String state,

        @Nullable Instant toldAt,
        @Nullable Instant droppedAt,

        @Schema(
                description = "Why it was never told: the clock ended or was suspended, the deadline moved, the "
                        + "settings changed, or its time had passed when the deadline was set",
                enumeration = {"ended", "suspended", "deadline_moved", "settings_changed", "passed"})
        @Nullable
        String droppedBecause,

        @Schema(description = "Who is written to about it") List<Told> emails) {

    /** An e-mail to an account; withheld if the case was closed, or the address gone, before it could be sent. */
    public record Told(
            @Schema(examples = "manager.north") String account,

            @Schema(enumeration = {"waiting", "sent", "withheld"})
            String state) {}
}
