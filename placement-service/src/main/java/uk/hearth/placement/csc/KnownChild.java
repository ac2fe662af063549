package uk.hearth.placement.csc;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a child, and how often that changed.
 *
 * @param data null for a child that was purged
 */
record KnownChild(String child, int revision, @Nullable ObjectNode data) {

    static KnownChild unknown(String child) {
        return new KnownChild(child, 0, null);
    }

    /** What is known once this payload is in. */
    KnownChild with(ObjectNode payload, Payloads payloads) {
        var next = Merging.apply(data, payload, payloads);
        var same = data == null ? next == null : data.equals(next);
        return same ? this : new KnownChild(child, revision + 1, next);
    }
}
