package uk.hearth.dashboard.commitments;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.frame.Link;
import uk.hearth.dashboard.frame.Listed;
import uk.hearth.dashboard.kpi.Authority;
import uk.hearth.dashboard.parts.Part;
import uk.hearth.dashboard.placement.commitments.CommitmentReport;
import uk.hearth.dashboard.placement.commitments.Commitments;
import uk.hearth.dashboard.placement.commitments.Periods;

/**
 * A council's commitments between two days.
 *
 * @param opens whether the reader may read each commitment
 */
public record ShownCommitments(
        Authority council,
        Asked asked,
        Part<CommitmentReport> report,
        Part<Listed<Commitments.Statement>> statements,
        boolean opens) {

    /** "3 commitments: 1 is late, 2 have moved." */
    public String message() {
        var all = report.get();
        return "%d %s: %d late, %d moved"
                .formatted(all.total(), all.total() == 1 ? "commitment" : "commitments", all.late(), all.moved());
    }

    public List<YearMonth> months() {
        return asked.months();
    }

    public String monthWords(YearMonth month) {
        return Periods.words(month.toString());
    }

    public boolean isFrom(YearMonth month) {
        return month.toString().equals(asked.from());
    }

    public boolean isTo(YearMonth month) {
        return month.toString().equals(asked.to());
    }

    public Map<String, String> audiences() {
        return Asked.AUDIENCES;
    }

    public boolean isFor(String audience) {
        return report.isThere() && report.get().audience().equals(audience);
    }

    public @Nullable String audienceWords() {
        return Asked.AUDIENCES.get(report.get().audience());
    }

    public Link linkTo(CommitmentReport.Line line) {
        return Link.to("/sufficiency/commitments", line.code()).with("authority", council.code());
    }

    public Link reportFor(@Nullable String audience) {
        return Link.to("/sufficiency/commitments/report")
                .with("authority", council.code())
                .with("from", asked.from())
                .with("to", asked.to())
                .with("audience", audience);
    }

    public Link csv() {
        return Link.to("/sufficiency/commitments/report/table.csv")
                .with("authority", council.code())
                .with("from", asked.from())
                .with("to", asked.to())
                .with("audience", asked.audience());
    }
}
