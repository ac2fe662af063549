package uk.hearth.escalation.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A move that was made.
 *
 * @param move its word; {@code raise} comes first, and from nowhere
 * @param reason free text; it may be about the child
 */
public record MoveMade(
        String move,
        @Nullable CaseState fromState,
        @Nullable Integer fromStage,
        CaseState toState,
        int toStage,
        Instant happenedAt,
        Actor actor,
        @Nullable String reason,
        @Nullable String outcome) {

    public MoveMade withoutWords() {
        return new MoveMade(move, fromState, fromStage, toState, toStage, happenedAt, actor, null, outcome);
    }
}
