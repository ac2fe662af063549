package uk.hearth.kpi.attention;

import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.hearth.kpi.scorecards.ScorecardSummary;

/**
 * What changed and what needs attention.
 *
 * @param on the day for which lateness is worked out
 * @param total of items; no more are listed than were asked for
 * @param items the most important first
 * @param statuses of the last figure of each indicator
 * @param freshness source by source
 */
public record AttentionView(
        String authority,
        LocalDate on,
        @PositiveOrZero int total,
        List<AttentionItem> items,
        StatusCounts statuses,
        FindingCounts findings,
        @PositiveOrZero int lateActions,

        @Schema(description = "For those who prepare papers; 0 for others") @PositiveOrZero
        int editionsUnderEmbargo,

        List<SourceFreshness> freshness,

        @Schema(description = "The first fifty of the authority's scorecards, by code")
        List<ScorecardSummary> scorecards,

        @Schema(description = "The rules that worked it out", examples = "[\"attention-1\", \"xmr-1\"]")
        List<String> rules) {

    /** Of findings in the figures. */
    public record FindingCounts(
            @PositiveOrZero int open, @PositiveOrZero int overdue) {}
}
