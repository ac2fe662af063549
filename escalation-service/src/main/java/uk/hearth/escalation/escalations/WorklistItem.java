package uk.hearth.escalation.escalations;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A case on which it is your turn.
 *
 * @param task decide: on an answer, or on what to do next; answer: the challenge; escalate: what is overdue
 * @param reminded the last reminder of its present deadlines, if there was one
 */
public record WorklistItem(
        @Schema(enumeration = {"answer", "decide", "escalate"})
        String task,

        @Nullable Reminded reminded,
        EscalationSummary standing) {

    /** What was told of a deadline, and when. */
    public record Reminded(
            @Schema(enumeration = {"due_soon", "due_today", "overdue", "still_overdue"})
            String kind,

            Instant at) {}
}
