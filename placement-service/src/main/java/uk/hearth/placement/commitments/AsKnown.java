package uk.hearth.placement.commitments;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Now, or an instant in the past.
 *
 * @param at absent for now
 */
record AsKnown(@Nullable Instant at) {

    static final AsKnown NOW = new AsKnown(null);

    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2900-01-01T00:00:00Z");

    /** What rows that began and ended at these columns are in force, in SQL; {@code ended} is null while they are. */
    String of(String began, String ended) {
        if (at == null) {
            return "%s is null".formatted(ended);
        }
        // an instant prints as digits: nothing of a request can come in here as text
        return "(%1$s <= timestamptz '%3$s' and coalesce(%2$s, 'infinity') > timestamptz '%3$s')"
                .formatted(began, ended, within(at));
    }

    private static Instant within(Instant instant) {
        return instant.isBefore(EARLIEST) ? EARLIEST : instant.isAfter(LATEST) ? LATEST : instant;
    }
}
