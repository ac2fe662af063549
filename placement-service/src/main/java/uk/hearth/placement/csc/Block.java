package uk.hearth.placement.csc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object. What it is taken over as has each field that was sent, {@code null} for a blank, in the order of its shape;
 * no other field, and {@code purge} only where it is true.
 *
 * @param id the field without which it cannot be, if there is one
 * @param always whether it is always sent whole, also in a delta
 */
record Block(Map<String, Part> fields, @Nullable String id, boolean always) implements Part {

    static final String PURGE = "purge";

    @Override
    public @Nullable ObjectNode take(JsonNode sent, Place place) {
        if (!sent.isObject()) {
            place.fault("not-an-object", "There is something else where an object belongs", "Send a JSON object");
            return null;
        }
        var taken = JsonNodeFactory.instance.objectNode();
        if (id != null && isBlank(sent.get(id))) {
            place.of(id).fault("missing-id", "The id is missing", "Send the case system's own id");
            return taken;
        }
        boolean purged = isPurged(sent.get(PURGE), place.of(PURGE));
        fields.forEach((name, part) -> {
            if (sent.has(name) && (!purged || name.equals(id))) {
                take(taken, name, part, sent.get(name), place.of(name));
            }
        });
        if (purged) {
            taken.put(PURGE, true);
        }
        warnOfOthers(sent, place);
        return taken;
    }

    private static void take(ObjectNode into, String name, Part part, JsonNode sent, Place place) {
        if (part == Unwanted.NOT_LOOKED_AT) {
            return;
        }
        var value = isBlank(sent) ? NullNode.instance : part.take(sent, place);
        if (value != null) {
            into.set(name, value);
        }
    }

    /** JSON's null, and what databases that know no null write for it. */
    private static boolean isBlank(@Nullable JsonNode sent) {
        return sent == null
                || sent.isNull()
                || (sent.isTextual() && sent.textValue().isBlank());
    }

    private static boolean isPurged(@Nullable JsonNode sent, Place place) {
        return !isBlank(sent) && sent != null && Value.FLAG.take(sent, place) != null && sent.booleanValue();
    }

    private void warnOfOthers(JsonNode sent, Place place) {
        for (var names = sent.fieldNames(); names.hasNext(); ) {
            var name = names.next();
            if (!fields.containsKey(name) && !name.equals(PURGE)) {
                place.warn(Warning.UNKNOWN_FIELD);
                return;
            }
        }
    }
}
