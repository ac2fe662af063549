package uk.hearth.placement.csc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A list of codes whose order says nothing: kept in order, each once.
 *
 * @param most how many there may be
 */
record Texts(int most, Text of) implements Part {

    @Override
    public @Nullable JsonNode take(JsonNode sent, Place place) {
        if (!sent.isArray()) {
            place.fault("not-a-list", "There is something else where a list belongs", "Send it as a JSON array");
            return null;
        }
        if (sent.size() > most) {
            place.fault("too-many", "There are more than " + most, "Send each once");
            return null;
        }
        var taken = new TreeSet<String>();
        for (int i = 0; i < sent.size(); i++) {
            var one = sent.get(i).isNull() ? null : of.take(sent.get(i), place.at(i));
            if (one != null && !one.textValue().isBlank()) {
                taken.add(one.textValue());
            }
        }
        return list(taken);
    }

    private static ArrayNode list(TreeSet<String> texts) {
        var list = JsonNodeFactory.instance.arrayNode();
        texts.forEach(text -> list.add(TextNode.valueOf(text)));
        return list;
    }
}
