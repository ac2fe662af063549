package uk.hearth.dashboard.indicators;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One revision of one figure. */
public record Revision(
        String period,
        List<Pair> breakdown,
        @Nullable BigDecimal value,
        @Nullable String missing,
        boolean provisional,
        @Nullable String source,
        @Nullable String note,
        int revision,
        Instant recordedAt,
        @Nullable Instant supersededAt) {

    public record Pair(String dimension, String category) {}

    boolean isOfTheWhole() {
        return breakdown.isEmpty();
    }
}
