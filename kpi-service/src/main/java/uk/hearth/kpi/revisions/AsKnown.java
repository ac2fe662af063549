package uk.hearth.kpi.revisions;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Now, or an instant in the past.
 *
 * @param at absent for now
 */
public record AsKnown(@Nullable Instant at) {

    public static final AsKnown NOW = new AsKnown(null);

    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2900-01-01T00:00:00Z");

    /** Which revisions those are, in SQL; {@code table} is the table's name or alias in the query. */
    public String of(String table) {
        if (at == null) {
            return table + ".superseded_at = 'infinity'";
        }
        // an instant prints as digits: nothing of a request can come in here as text
        return "(%1$s.recorded_at <= timestamptz '%2$s' and %1$s.superseded_at > timestamptz '%2$s')"
                .formatted(table, within(at));
    }

    private static Instant within(Instant instant) {
        return instant.isBefore(EARLIEST) ? EARLIEST : instant.isAfter(LATEST) ? LATEST : instant;
    }
}
