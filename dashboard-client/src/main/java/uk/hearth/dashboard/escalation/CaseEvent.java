package uk.hearth.dashboard.escalation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.frame.Coded;

/** Something that happened to a case. */
public record CaseEvent(
        int position,
        String event,
        Instant happenedAt,
        String actor,
        @Nullable String onBehalfOf,
        @Nullable String note) {

    /** The event's word as it is read: not_accepted is "Not accepted". */
    public String words() {
        return Coded.words(event);
    }
}
