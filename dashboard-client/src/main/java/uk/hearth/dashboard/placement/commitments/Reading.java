package uk.hearth.dashboard.placement.commitments;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a measure was in a period.
 *
 * @param projected whether it is what is expected, not what was
 */
public record Reading(
        String period,
        @Nullable BigDecimal value,
        boolean projected,
        @Nullable String note,
        @Nullable String source,
        int revision,
        String recordedBy,
        Instant recordedAt) {}
