package uk.hearth.escalation.moves;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the owner of a stage answered, and whether the IRO accepts it.
 *
 * @param response free text; withheld from those not on the case, as is decisionNote
 * @param onBehalfOf whose proxy or delegate answered
 * @param accepted absent until the IRO has decided
 */
public record ResponseView(
        int position,
        int stage,
        Answer answer,
        @Nullable String response,
        Instant respondedAt,
        String respondedBy,
        @Nullable String onBehalfOf,
        @Nullable Boolean accepted,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable String decisionNote) {

    public ResponseView withoutWords() {
        return new ResponseView(
                position,
                stage,
                answer,
                null,
                respondedAt,
                respondedBy,
                onBehalfOf,
                accepted,
                decidedAt,
                decidedBy,
                null);
    }
}
