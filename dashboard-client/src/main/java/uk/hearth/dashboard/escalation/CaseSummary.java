package uk.hearth.dashboard.escalation;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.frame.Coded;

/** A case as it stands. */
public record CaseSummary(
        String id,
        String authority,
        String kind,
        @Nullable String childReference,
        String iro,
        @Nullable String team,
        @Nullable String taxonomy,
        String theme,
        @Nullable String subReason,
        @Nullable String risk,
        String state,
        int stage,
        String stageName,
        String awaiting,
        @Nullable String assignee,
        boolean suspended,
        @Nullable Instant stageDueAt,
        @Nullable Instant totalDueAt,
        boolean overdue,
        Instant raisedAt,
        @Nullable Instant closedAt,
        @Nullable String outcome,
        int version) {

    private static final Map<String, String> AWAITING =
            Map.of("owner", "An answer", "iro", "The IRO", "nobody", "Nobody");

    private static final Map<String, String> STATES = Map.of(
            "informal", "Informal",
            "formal", "Formal",
            "resolved", "Resolved",
            "withdrawn", "Withdrawn");

    public boolean isOpen() {
        return closedAt == null;
    }

    public boolean isChallenge() {
        return kind.equals("challenge");
    }

    /** The theme as far as its code says it: review_decisions is "Review decisions". */
    public String themeWords() {
        return Coded.words(theme);
    }

    public String stateWords() {
        return STATES.getOrDefault(state, state);
    }

    public String awaitingWords() {
        return AWAITING.getOrDefault(awaiting, awaiting);
    }

    /** Stage 2: Service manager; the informal stage has no number. */
    public String stageWords() {
        return stage == 0 ? stageName : "Stage %d: %s".formatted(stage, stageName);
    }

    /** The earlier of the two deadlines. */
    public @Nullable Instant dueAt() {
        if (stageDueAt == null || totalDueAt == null) {
            return stageDueAt == null ? totalDueAt : stageDueAt;
        }
        return stageDueAt.isBefore(totalDueAt) ? stageDueAt : totalDueAt;
    }
}
