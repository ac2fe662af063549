package uk.hearth.placement.csc;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Whatever is sent one after the other, what is known is what a list of facts by their places would say. */
class MergingTest {

    private static final String EPISODES = "social_care_episodes";
    private static final String PLACEMENTS = "child_looked_after_placements";

    /** A payload, and whether its sender sends children in full. */
    record Sent(boolean full, ObjectNode payload) {}

    @Property(tries = 3000)
    void any_sequence_of_payloads_leaves_what_a_simple_model_says(@ForAll("sequences") List<Sent> sequence) {
        var known = KnownChild.unknown("C1");
        Map<String, String> facts = new TreeMap<>();
        for (var one : sequence) {
            var remarks = new Remarks(0);
            var taken = Objects.requireNonNull(ChildShape.CHILD.take(one.payload(), new Place("", remarks)));
            assertThat(remarks.faults()).isEmpty();
            known = known.with(taken, one.full() ? Payloads.FULL : Payloads.DELTA);
            facts = after(facts, one);
            assertThat(flat(known.data())).isEqualTo(facts);
            assertThat(known.with(taken, one.full() ? Payloads.FULL : Payloads.DELTA))
                    .as("the same again")
                    .isSameAs(known);
        }
    }

    /** The model: facts by place, a placement's place being named by its id. */
    private static Map<String, String> after(Map<String, String> before, Sent sent) {
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
        var id = Map.of(EPISODES, "social_care_episode_id", PLACEMENTS, "child_looked_after_placement_id")
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
    private static Map<String, String> flat(@Nullable ObjectNode state) {
        var facts = new TreeMap<String, String>();
        if (state != null) {
            put(facts, "", state);
        }
        return facts;
    }

    @Provide
    Arbitrary<List<Sent>> sequences() {
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
                .map(MergingTest::list);
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
        return item.list().ofMaxSize(2).uniqueElements(one -> one.get(id)).map(MergingTest::list);
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
        return all.map(MergingTest::object);
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
        return Arbitraries.of(words).map(MergingTest::text);
    }

    private static JsonNode text(String word) {
        return JsonNodeFactory.instance.textNode(word);
    }
}
