package uk.hearth.kpi.editions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.hearth.kpi.audiences.Audience;
import uk.hearth.kpi.commentary.CommentaryView;
import uk.hearth.kpi.indicators.IndicatorView;
import uk.hearth.kpi.scorecards.ScorecardReport;

/**
 * What is frozen: all that a paper says, as it stood when it was published.
 *
 * @param format which shape this is, for whoever reads it in ten years
 * @param sections in the order of the paper
 * @param series the lines of each row's chart, in the order of the rows
 * @param definitions of the rows' indicators, in the order of the rows
 * @param audience for whom it was published; absent for those inside the council
 * @param rules of disclosure that were applied; absent if none was
 */
public record EditionContent(
        @Schema(examples = "edition-1") String format,
        String title,
        LocalDate meetingOn,
        Instant publishedAt,
        String publishedBy,
        List<EditionSection> sections,
        ScorecardReport report,
        List<FrozenSeries> series,
        List<CommentaryView> commentary,
        List<IndicatorView> definitions,
        @Nullable Audience audience,

        @Schema(examples = "[\"disclosure-1\"]") @Nullable List<String> rules) {

    static final String FORMAT = "edition-1";

    public Audience audienceOrInternal() {
        return audience == null ? Audience.INTERNAL : audience;
    }

    public List<String> rulesOrNone() {
        return rules == null ? List.of() : rules;
    }
}
