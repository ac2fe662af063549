package uk.hearth.kpi.editions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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
        List<IndicatorView> definitions) {

    static final String FORMAT = "edition-1";
}
