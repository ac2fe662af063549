package uk.hearth.escalation.clocks;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.calendar.WorkingDays;

/**
 * A clock of a case.
 *
 * @param stage 0 for the clock of the whole process
 * @param dueAt absent while it is suspended
 */
public record StoredClock(
        UUID escalation,
        ClockKind kind,
        int stage,
        int budget,
        LocalTime cutOff,
        Instant startedAt,
        @Nullable Instant dueAt,
        @Nullable Instant endedAt,
        List<JournalledEntry> entries) {

    /** An entry of the ledger, why it was made and by whom. */
    public record JournalledEntry(ClockState state, Instant at, String reason, String actor, Instant recordedAt) {}

    public boolean open() {
        return endedAt == null;
    }

    public ClockState state() {
        return entries.get(entries.size() - 1).state();
    }

    public Ledger ledger() {
        return new Ledger(
                budget,
                cutOff,
                entries.stream()
                        .map(entry -> new LedgerEntry(entry.state(), entry.at()))
                        .toList());
    }

    /** As it stood at an instant; the words of its reasons only for those who see them. */
    public ClockView view(WorkingDays calendar, Instant asAt, boolean words) {
        var ended = endedAt == null || endedAt.isAfter(asAt) ? null : endedAt;
        var known = entries.stream()
                .filter(entry -> !entry.recordedAt().isAfter(asAt))
                .toList();
        return new ClockView(
                kind,
                stage,
                known.get(known.size() - 1).state(),
                budget,
                ledger().used(calendar, ended == null ? asAt : ended),
                cutOff,
                startedAt,
                dueAt,
                ended,
                inTime(ended, asAt),
                known.stream()
                        .map(entry -> new ClockView.Entry(
                                entry.state(), entry.at(), words ? entry.reason() : "", entry.actor()))
                        .toList());
    }

    private @Nullable Boolean inTime(@Nullable Instant ended, Instant asAt) {
        if (dueAt == null) {
            return ended == null ? null : Boolean.TRUE;
        }
        if (ended != null) {
            return !ended.isAfter(dueAt);
        }
        return asAt.isAfter(dueAt) ? Boolean.FALSE : null;
    }
}
