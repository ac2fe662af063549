package uk.hearth.placement.csc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.csc.SentPayloads.Sent;

/** The model that merging is held against: facts by place, an item's place being named by its id. */
final class FactsByPlace {

    private FactsByPlace() {}

    static Map<String, String> after(Map<String, String> before, Sent sent) {
        var facts = new TreeMap<>(before);
        if (sent.payload().path("purge").asBoolean()) {
            return new TreeMap<>();
        }
        if (sent.full()) {
            facts.clear();
        }
        if (sent.payload().has("child_details")) {
            facts.keySet().removeIf(place -> place.startsWith("child_details/"));
        }
        put(facts, "", sent.payload());
        return facts;
    }

    private static void put(Map<String, String> facts, String place, JsonNode sent) {
        sent.fields().forEachRemaining(field -> {
            var own = place + field.getKey();
            var value = field.getValue();
            if (value.isNull() || value.path("purge").asBoolean()) {
                forget(facts, own);
            } else if (value.isObject()) {
                put(facts, own + "/", value);
            } else if (value.isArray()) {
                putItems(facts, own, value);
            } else if (!field.getKey().equals("purge")) {
                facts.put(own, value.asText());
            }
        });
    }

    private static void putItems(Map<String, String> facts, String place, JsonNode items) {
        var id = Map.of(
                        SentPayloads.EPISODES,
                        "social_care_episode_id",
                        SentPayloads.PLACEMENTS,
                        "child_looked_after_placement_id")
                .get(place.substring(place.lastIndexOf('/') + 1));
        if (id == null) {
            forget(facts, place);
            items.forEach(item -> facts.put(place + "/" + item.asText(item.toString()), "there"));
            return;
        }
        items.forEach(item -> {
            var own = place + "/" + item.get(id).asText();
            if (item.path("purge").asBoolean()) {
                forget(facts, own);
            } else {
                put(facts, own + "/", item);
            }
        });
    }

    private static void forget(Map<String, String> facts, String place) {
        facts.keySet().removeIf(one -> one.equals(place) || one.startsWith(place + "/"));
    }

    /** The same facts of a state, which is a payload that is complete. */
    static Map<String, String> of(@Nullable ObjectNode state) {
        var facts = new TreeMap<String, String>();
        if (state != null) {
            put(facts, "", state);
        }
        return facts;
    }
}
