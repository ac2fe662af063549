package uk.hearth.escalation.moves;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.hearth.escalation.cases.Awaiting;
import uk.hearth.escalation.cases.CaseState;

/** Where a case stands, and what may be done with it now. */
public record MovesView(
        UUID escalation,
        CaseState state,
        int stage,
        Awaiting awaiting,
        @Nullable Instant stageDueAt,
        @Nullable Instant totalDueAt,
        int version,
        List<MoveView> moves) {

    /**
     * One move.
     *
     * @param legal whether it may be made now, by whoever may make it
     * @param byYou whether that is you
     * @param needs the fields that it must be told
     * @param toStages where it may lead
     */
    public record MoveView(
            Move move,
            boolean legal,
            By by,

            @Schema(examples = "the IRO of the case, or their proxy")
            String byWords,

            boolean byYou,
            List<String> needs,
            List<ToStage> toStages,

            @Schema(examples = "The clocks are suspended") @Nullable
            String whyNot) {}

    /** @param needsReason whether stages are skipped on the way there */
    public record ToStage(int position, String name, boolean needsReason) {}
}
