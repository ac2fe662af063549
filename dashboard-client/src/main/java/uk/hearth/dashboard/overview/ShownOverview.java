package uk.hearth.dashboard.overview;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.escalation.CaseSummary;
import uk.hearth.dashboard.escalation.CountTable;
import uk.hearth.dashboard.frame.Link;
import uk.hearth.dashboard.frame.Listed;
import uk.hearth.dashboard.frame.Task;
import uk.hearth.dashboard.kpi.Authority;
import uk.hearth.dashboard.kpi.ScorecardSummary;
import uk.hearth.dashboard.parts.Part;
import uk.hearth.dashboard.placement.commitments.CommitmentReport;

/**
 * A council's overview.
 *
 * @param open escalations counted, for those who read no cases
 * @param cases the open ones, the first due first, for those who read them
 * @param commitments how each stands
 * @param opensCommitments whether the reader may read each commitment
 */
public record ShownOverview(
        Authority council,
        Part<Attention> attention,
        Part<CommitmentReport> commitments,
        Part<CountTable> open,
        Part<Listed<CaseSummary>> cases,
        boolean opensCommitments) {

    private static final String GOOD_NEWS = "getting_better";
    private static final Set<String> SLIPPING = Set.of("late", "slipping");

    public List<Attention.Item> worries() {
        return items().stream().filter(item -> !item.kind().equals(GOOD_NEWS)).toList();
    }

    public List<Attention.Item> goodNews() {
        return items().stream().filter(item -> item.kind().equals(GOOD_NEWS)).toList();
    }

    /** The commitments that are late or slip, as the service has them in order: what is late first. */
    public List<CommitmentReport.Line> slipping() {
        return commitments.get().commitments().stream()
                .filter(line -> SLIPPING.contains(line.status()))
                .toList();
    }

    public Link linkTo(CommitmentReport.Line line) {
        return Link.to("/sufficiency/commitments", line.code()).with("authority", council.code());
    }

    public Link allCommitments() {
        return Link.to("/sufficiency/commitments").with("authority", council.code());
    }

    public @Nullable Way way(Attention.Item item) {
        return Way.of(item.links(), council.code());
    }

    public Link linkTo(ScorecardSummary scorecard) {
        return Link.to("/scorecards", scorecard.code()).with("authority", council.code());
    }

    public Link linkTo(CaseSummary escalation) {
        return Link.to("/escalations", escalation.id());
    }

    public Link plans() {
        return Link.to("/plans").with("authority", council.code());
    }

    public Task escalations() {
        return Task.ESCALATIONS;
    }

    public boolean isEscalationsDown() {
        return open.isDown() || cases.isDown();
    }

    private List<Attention.Item> items() {
        var said = attention.content();
        return said == null ? List.of() : said.items();
    }
}
