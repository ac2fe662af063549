package uk.hearth.dashboard.placement.capacity;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.frame.Coded;

/**
 * Beds that cannot be used.
 *
 * @param to the last day; absent while no end is known
 */
public record Block(
        String id,
        LocalDate from,
        @Nullable LocalDate to,
        int beds,
        String reason,
        @Nullable String note,
        int revision,
        String recordedBy,
        Instant recordedAt) {

    public String reasonWords() {
        return Coded.words(reason);
    }
}
