package uk.hearth.dashboard.escalation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What may be done with a case now. */
public record Moves(int version, List<MayMove> moves) {

    /** One move: whether it may be made now, whose it is, and what it must be told. */
    public record MayMove(
            String move,
            boolean legal,
            String byWords,
            boolean byYou,
            List<String> needs,
            List<ToStage> toStages,
            @Nullable String whyNot) {

        public boolean isYours() {
            return legal && byYou;
        }

        public boolean needs(String field) {
            return needs.contains(field);
        }
    }

    public record ToStage(int position, String name, boolean needsReason) {}

    /** What the reader may do now. */
    public List<MayMove> yours() {
        return moves.stream().filter(MayMove::isYours).toList();
    }

    /** What may be done now, by others. */
    public List<MayMove> others() {
        return moves.stream().filter(move -> move.legal() && !move.byYou()).toList();
    }
}
