package uk.hearth.escalation.escalations;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.hearth.escalation.cases.Awaiting;
import uk.hearth.escalation.cases.CaseKind;
import uk.hearth.escalation.cases.CaseState;
import uk.hearth.escalation.cases.EscalationCase;
import uk.hearth.escalation.cases.Risk;

/**
 * A case in a list: nothing that was said about the child.
 *
 * @param childReference absent for those who are not on the case
 * @param overdue whether the stage or the whole process is past its deadline
 */
public record EscalationSummary(
        UUID id,
        String authority,
        CaseKind kind,
        @Schema(examples = "C10427") @Nullable String childReference,
        String iro,
        @Nullable String team,
        @Nullable String taxonomy,
        String theme,
        @Nullable String subReason,
        @Nullable Risk risk,
        CaseState state,
        int stage,

        @Schema(description = "Name of the stage in the protocol of the case", examples = "Stage 2: service manager")
        String stageName,

        Instant stageEnteredAt,
        Awaiting awaiting,
        @Nullable String assignee,
        @Nullable String delegate,
        @Nullable LocalDate delegateUntil,
        boolean suspended,
        @Nullable Instant stageDueAt,
        @Nullable Instant totalDueAt,
        boolean overdue,
        Instant raisedAt,
        @Nullable Instant closedAt,
        @Nullable String outcome,
        @Nullable Instant referredAt,
        int version) {

    /** The earlier of the two deadlines; absent where no clock runs. */
    @JsonIgnore
    @Nullable
    Instant dueAt() {
        if (stageDueAt == null || totalDueAt == null) {
            return stageDueAt == null ? totalDueAt : stageDueAt;
        }
        return stageDueAt.isBefore(totalDueAt) ? stageDueAt : totalDueAt;
    }

    static EscalationSummary of(EscalationCase escalation, String stageName, boolean onTheCase, Instant now) {
        var facts = escalation.facts();
        return new EscalationSummary(
                escalation.id(),
                escalation.authority(),
                facts.kind(),
                onTheCase ? facts.childReference() : null,
                facts.iro(),
                facts.team(),
                facts.taxonomy(),
                facts.theme(),
                facts.subReason(),
                facts.risk(),
                facts.state(),
                facts.stage(),
                stageName,
                facts.stageEnteredAt(),
                facts.awaiting(),
                facts.assignee(),
                facts.delegate(),
                facts.delegateUntil(),
                facts.suspended(),
                facts.stageDueAt(),
                facts.totalDueAt(),
                facts.overdue(now),
                facts.raisedAt(),
                facts.closedAt(),
                facts.outcome(),
                facts.referredAt(),
                facts.version());
    }
}
