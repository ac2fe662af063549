package uk.hearth.escalation.clocks;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A clock of a case, with its ledger.
 *
 * @param stage 0 for the clock of the whole process
 * @param usedWorkingDays counted until it ended, or until now
 * @param dueAt absent while it is suspended
 * @param inTime absent while it runs and is not overdue
 */
public record ClockView(
        ClockKind kind,
        int stage,
        ClockState state,
        int budgetWorkingDays,
        int usedWorkingDays,

        @Schema(examples = "17:00:00", implementation = String.class)
        LocalTime cutOff,

        Instant startedAt,
        @Nullable Instant dueAt,
        @Nullable Instant endedAt,
        @Nullable Boolean inTime,
        List<Entry> ledger) {

    /** From this instant on the clock was in this state, for this reason. */
    public record Entry(ClockState state, Instant at, String reason, String actor) {}
}
