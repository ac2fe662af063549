package uk.hearth.escalation.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/** The facts that are about the child, in words or by reference: shown to those on the case only. */
final class FreeText {

    private static final Set<String> FACTS = Set.of(
            "childReference", "concern", "desiredOutcome", "childWishes", "response", "reason", "what", "decisionNote");

    private FreeText() {}

    /** A copy without them. */
    static JsonNode taken(JsonNode facts) {
        return facts.<ObjectNode>deepCopy().without(FACTS);
    }
}
