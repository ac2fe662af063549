package uk.hearth.escalation.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a case, and every fact that it changed.
 *
 * @param onBehalfOf whose proxy or delegate the actor was
 * @param note free text; withheld from those not on the case, as are the texts among the facts
 */
public record CaseEvent(
        int position,
        @Schema(examples = "escalated") String event,
        Instant happenedAt,
        Instant recordedAt,
        @Schema(examples = "iro.one") String actor,
        @Nullable String onBehalfOf,
        @Nullable String note,

        @Schema(description = "The facts changed, as they were")
        JsonNode before,

        @Schema(description = "The same, as they were afterwards")
        JsonNode after) {}
