package uk.hearth.dashboard.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.kpi.ScorecardSummary;

/** What changed and what needs attention, in the service's sentences. */
public record Attention(
        LocalDate on,
        int total,
        List<Item> items,
        Statuses statuses,
        int lateActions,
        List<Source> freshness,
        List<ScorecardSummary> scorecards) {

    /** One thing that needs attention, and where to act. */
    public record Item(
            String kind,
            String words,
            @Nullable String indicator,
            @Nullable Map<String, String> links) {}

    /** How many indicators' last figures stand how. */
    public record Statuses(int onTarget, int closeToTarget, int belowTarget, int none) {}

    /** How fresh the figures of a source are. */
    public record Source(
            String source,
            int indicators,
            LocalDate latestPeriodEnd,
            Instant latestLoadedAt,
            int overdue,
            int longestOverdue) {}
}
