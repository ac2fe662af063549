package uk.hearth.dashboard.escalation;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

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
        var spaced = event.replace('_', ' ');
        return spaced.substring(0, 1).toUpperCase(Locale.UK) + spaced.substring(1);
    }
}
