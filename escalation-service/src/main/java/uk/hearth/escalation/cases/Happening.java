package uk.hearth.escalation.cases;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that happens to a case.
 *
 * @param event a verb in the past tense: raised, escalated, responded, ...
 * @param note why, in free text; it may be about the child
 * @param before facts beside those of the case's own row, as they were
 * @param after the same, as they are now
 */
public record Happening(
        String event,
        Instant happenedAt,
        Actor actor,
        @Nullable String note,
        Map<String, ?> before,
        Map<String, ?> after) {

    public static Happening of(String event, Instant happenedAt, Actor actor, @Nullable String note) {
        return new Happening(event, happenedAt, actor, note, Map.of(), Map.of());
    }

    public Happening with(Map<String, ?> more) {
        return new Happening(event, happenedAt, actor, note, before, more);
    }
}
