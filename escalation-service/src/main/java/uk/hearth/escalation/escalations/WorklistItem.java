package uk.hearth.escalation.escalations;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A case on which it is your turn.
 *
 * @param task decide: on an answer, or on what to do next; answer: the challenge; escalate: what is overdue
 */
public record WorklistItem(
        @Schema(enumeration = {"answer", "decide", "escalate"})
        String task,

        EscalationSummary standing) {}
