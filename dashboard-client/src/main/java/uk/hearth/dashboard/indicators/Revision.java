package uk.hearth.dashboard.indicators;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.placement.commitments.Periods;

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

    /** As {@code 12.5}: what was worked out to ten places is read to two. */
    public String words() {
        return value == null
                ? "None"
                : value.setScale(Math.min(2, Math.max(0, value.scale())), RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString();
    }

    public String periodWords() {
        return Periods.words(period);
    }

    boolean isOfTheWhole() {
        return breakdown.isEmpty();
    }
}
