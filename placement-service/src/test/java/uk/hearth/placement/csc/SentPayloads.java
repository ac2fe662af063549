package uk.hearth.placement.csc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Sequences of payloads as senders might send them. */
final class SentPayloads {

    static final String EPISODES = "social_care_episodes";
    static final String PLACEMENTS = "child_looked_after_placements";

    private SentPayloads() {}

    /** A payload, and whether its sender sends children in full. */
    record Sent(boolean full, ObjectNode payload) {}

    /** Of one child, the first of which may be a delta. */
    static Arbitrary<List<Sent>> sequences() {
        return Combinators.combine(Arbitraries.integers().between(0, 9), children())
                .as((kind, payload) -> new Sent(kind < 3, kind == 9 ? purge() : payload))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    private static ObjectNode purge() {
        return object(Map.of("la_child_id", text("C1"), "purge", JsonNodeFactory.instance.booleanNode(true)));
    }

    private static Arbitrary<ObjectNode> children() {
        var details = some(Map.of("sex", texts("M", "F"), "date_of_birth", texts("2011-02-09", "2012-02-29")));
        var disabilities = texts("MOB", "HEAR", "VIS").set().ofMaxSize(2).map(codes -> {
            var list = JsonNodeFactory.instance.arrayNode();
            codes.forEach(list::add);
            return (JsonNode) list;
        });
        var whole = Combinators.combine(details, disabilities).as((node, list) -> {
            ((ObjectNode) node).set("disabilities", list);
            return node;
        });
        var scores = Combinators.combine(
                        texts("2025-01-01", "2026-01-01"),
                        Arbitraries.integers().between(0, 3))
                .as((date, score) ->
                        (JsonNode) object(Map.of("date", date, "score", JsonNodeFactory.instance.numberNode(score))))
                .set()
                .ofMaxSize(2)
                .map(SentPayloads::list);
        return some(Map.of(
                        "child_details",
                        whole,
                        "health_and_wellbeing",
                        some(Map.of("sdq_assessments", scores)),
                        EPISODES,
                        items(
                                "social_care_episode_id",
                                Map.of(
                                        "closure_date",
                                        texts("2025-05-05", "2026-06-06"),
                                        "adoption",
                                        some(Map.of(
                                                "matched_date",
                                                texts("2025-07-07"),
                                                "placed_date",
                                                texts("2025-08-08"))),
                                        PLACEMENTS,
                                        items(
                                                "child_looked_after_placement_id",
                                                Map.of(
                                                        "end_date", texts("2025-01-31", "2025-02-28"),
                                                        "placement_type", texts("U4", "K2")))))))
                .map(node -> (ObjectNode) ((ObjectNode) node).set("la_child_id", text("C1")));
    }

    /** Up to two items with ids of their own; now and then one that is to be purged. */
    private static Arbitrary<JsonNode> items(String id, Map<String, Arbitrary<JsonNode>> fields) {
        var item = Combinators.combine(
                        texts("A", "B", "C"), Arbitraries.integers().between(0, 5), some(fields))
                .as((name, purge, rest) -> {
                    var node = ((ObjectNode) rest).put("purge", purge == 0);
                    node.set(id, name);
                    return (JsonNode) node;
                });
        return item.list().ofMaxSize(2).uniqueElements(one -> one.get(id)).map(SentPayloads::list);
    }

    /** An object in which each field may be missing, blank or there. */
    private static Arbitrary<JsonNode> some(Map<String, Arbitrary<JsonNode>> fields) {
        Arbitrary<Map<String, JsonNode>> all = Arbitraries.just(Map.of());
        for (var field : fields.entrySet()) {
            var value = Arbitraries.frequencyOf(
                    net.jqwik.api.Tuple.of(3, field.getValue()),
                    net.jqwik.api.Tuple.of(1, Arbitraries.just((JsonNode) JsonNodeFactory.instance.nullNode())),
                    net.jqwik.api.Tuple.of(2, Arbitraries.just((JsonNode) JsonNodeFactory.instance.missingNode())));
            all = Combinators.combine(all, value).as((sofar, one) -> {
                var more = new HashMap<>(sofar);
                if (!one.isMissingNode()) {
                    more.put(field.getKey(), one);
                }
                return more;
            });
        }
        return all.map(SentPayloads::object);
    }

    private static ObjectNode object(Map<String, JsonNode> fields) {
        var node = JsonNodeFactory.instance.objectNode();
        new TreeMap<>(fields).forEach(node::set);
        return node;
    }

    private static JsonNode list(Iterable<JsonNode> items) {
        var list = JsonNodeFactory.instance.arrayNode();
        items.forEach(list::add);
        return list;
    }

    private static Arbitrary<JsonNode> texts(String... words) {
        return Arbitraries.of(words).map(SentPayloads::text);
    }

    private static JsonNode text(String word) {
        return JsonNodeFactory.instance.textNode(word);
    }
}
