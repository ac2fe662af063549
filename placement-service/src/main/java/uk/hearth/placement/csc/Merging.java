package uk.hearth.placement.csc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a child's data when a payload comes. A state has no nulls, no flags and nothing empty, and its lists are
 * in order, so that the same data is always the same state.
 */
final class Merging {

    private static final Comparator<JsonNode> IN_ORDER = Comparator.comparing(JsonNode::toString);

    private Merging() {}

    /**
     * @param state what is known so far; null for nothing
     * @param payload as {@link ChildShape#CHILD} takes it
     * @return null if nothing is to be known any more
     */
    static @Nullable ObjectNode apply(@Nullable ObjectNode state, ObjectNode payload, Payloads payloads) {
        if (isPurge(payload)) {
            return null;
        }
        return state == null || payloads == Payloads.FULL
                ? whole(ChildShape.CHILD, payload)
                : merged(ChildShape.CHILD, state, payload);
    }

    static boolean isPurge(JsonNode payload) {
        return payload.path(Block.PURGE).booleanValue();
    }

    /** The payload as a state of its own. */
    private static ObjectNode whole(Block block, ObjectNode payload) {
        return merged(block, JsonNodeFactory.instance.objectNode(), payload);
    }

    private static ObjectNode merged(Block block, ObjectNode state, ObjectNode payload) {
        var merged = JsonNodeFactory.instance.objectNode();
        block.fields().forEach((name, part) -> {
            var value = payload.has(name) ? value(part, state.get(name), payload.get(name)) : state.get(name);
            if (value != null && !(value.isContainerNode() && value.isEmpty())) {
                merged.set(name, value);
            }
        });
        return merged;
    }

    private static @Nullable JsonNode value(Part part, @Nullable JsonNode state, JsonNode payload) {
        if (payload.isNull() || isPurge(payload)) {
            return null;
        }
        if (part instanceof Block block) {
            return state == null || block.always()
                    ? whole(block, (ObjectNode) payload)
                    : merged(block, (ObjectNode) state, (ObjectNode) payload);
        }
        if (part instanceof Items items) {
            var id = items.of().id();
            return id == null
                    ? sorted(all(items.of(), payload))
                    : items(items.of(), id, state == null ? JsonNodeFactory.instance.arrayNode() : state, payload);
        }
        return payload;
    }

    private static List<ObjectNode> all(Block block, JsonNode payload) {
        var all = new ArrayList<ObjectNode>();
        payload.forEach(item -> {
            if (!isPurge(item)) {
                all.add(whole(block, (ObjectNode) item));
            }
        });
        all.removeIf(ObjectNode::isEmpty);
        return all;
    }

    private static ArrayNode items(Block block, String id, JsonNode state, JsonNode payload) {
        var known = byId(id, state);
        byId(id, payload).forEach((key, sent) -> {
            var before = known.getOrDefault(key, List.of());
            known.put(
                    key,
                    before.size() == 1 && sent.size() == 1 && !isPurge(sent.get(0))
                            ? List.of(merged(block, before.get(0), sent.get(0)))
                            : all(block, JsonNodeFactory.instance.arrayNode().addAll(sent)));
        });
        return sorted(known.values().stream().flatMap(List::stream).toList());
    }

    /** An id may be there more than once: a social worker who came back. */
    private static Map<String, List<ObjectNode>> byId(String id, JsonNode items) {
        var byId = new LinkedHashMap<String, List<ObjectNode>>();
        items.forEach(item -> byId.computeIfAbsent(item.path(id).textValue(), unused -> new ArrayList<>())
                .add((ObjectNode) item));
        return byId;
    }

    private static ArrayNode sorted(List<ObjectNode> items) {
        return JsonNodeFactory.instance
                .arrayNode()
                .addAll(items.stream().sorted(IN_ORDER).toList());
    }
}
