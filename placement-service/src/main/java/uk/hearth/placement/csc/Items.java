package uk.hearth.placement.csc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.jspecify.annotations.Nullable;

/** A JSON list of objects; those that have an id are told apart by it, and their order says nothing. */
record Items(Block of) implements Part {

    /** Far above any child's: what has more is no child's data. */
    private static final int MOST = 1000;

    @Override
    public @Nullable ArrayNode take(JsonNode sent, Place place) {
        if (!sent.isArray()) {
            place.fault("not-a-list", "There is something else where a list belongs", "Send it as a JSON array");
            return null;
        }
        if (sent.size() > MOST) {
            place.fault("too-many", "There are more than " + MOST, "Send each once");
            return null;
        }
        var taken = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < sent.size(); i++) {
            var one = sent.get(i).isNull() ? null : of.take(sent.get(i), place.at(i));
            if (one != null) {
                taken.add(one);
            }
        }
        return taken;
    }
}
