package uk.hearth.placement.csc;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was known of a child from one instant to another.
 *
 * @param until null while it is what is known
 * @param data null from when the child was purged
 */
record ChildState(
        int revision,
        Instant from,
        @Nullable Instant until,
        UUID batch,
        @Nullable ObjectNode data) {

    boolean held(Instant at) {
        return !from.isAfter(at) && (until == null || at.isBefore(until));
    }
}
