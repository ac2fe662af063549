package uk.hearth.escalation.cases;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a case at one moment, named as PostgreSQL's {@code escalation_facts} and the events name it.
 *
 * @param iro account of the Independent Reviewing Officer whose challenge it is
 * @param concern free text about the child, as are desiredOutcome and childWishes
 * @param assignee account of whoever answers at this stage
 * @param delegate account of whoever answers for the assignee, up to delegateUntil
 * @param version counts the changes; the case's entity tag
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record CaseFacts(
        CaseKind kind,
        String childReference,
        String iro,
        @Nullable String team,
        @Nullable String taxonomy,
        String theme,
        @Nullable String subReason,
        @Nullable Risk risk,
        @Nullable String concern,
        @Nullable String desiredOutcome,
        @Nullable String childWishes,
        @Nullable Boolean childTold,
        @Nullable Boolean advocateOffered,
        int protocolVersion,
        Instant raisedAt,
        CaseState state,
        int stage,
        Instant stageEnteredAt,
        Awaiting awaiting,
        @Nullable String assignee,
        @Nullable String delegate,
        @Nullable LocalDate delegateUntil,
        @Nullable Instant suspendedAt,
        @Nullable Instant stageDueAt,
        @Nullable Instant totalDueAt,
        @Nullable Instant closedAt,
        @Nullable String outcome,
        @Nullable Instant referredAt,
        int version) {

    public boolean open() {
        return closedAt == null;
    }

    public boolean suspended() {
        return suspendedAt != null;
    }

    /** The earlier deadline of the stage and the whole process; absent where no clock runs. */
    public @Nullable Instant dueAt() {
        if (stageDueAt == null || totalDueAt == null) {
            return stageDueAt == null ? totalDueAt : stageDueAt;
        }
        return stageDueAt.isBefore(totalDueAt) ? stageDueAt : totalDueAt;
    }

    /** Whether the stage or the whole process is open past its deadline. */
    public boolean overdue(Instant now) {
        return open() && (isPast(stageDueAt, now) || isPast(totalDueAt, now));
    }

    private static boolean isPast(@Nullable Instant due, Instant now) {
        return due != null && due.isBefore(now);
    }
}
