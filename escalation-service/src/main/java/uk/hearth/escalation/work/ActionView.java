package uk.hearth.escalation.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to be done about a challenge.
 *
 * @param what free text; withheld from those not on the case
 */
public record ActionView(
        UUID escalation,
        int position,
        @Nullable String what,
        String owner,
        LocalDate dueOn,
        ActionStatus status,
        @Nullable LocalDate doneOn,
        String writtenBy,
        Instant recordedAt) {

    public ActionView withoutWords() {
        return new ActionView(escalation, position, null, owner, dueOn, status, doneOn, writtenBy, recordedAt);
    }
}
