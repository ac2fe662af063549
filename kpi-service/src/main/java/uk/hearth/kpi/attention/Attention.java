package uk.hearth.kpi.attention;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kpi.attention.AttentionView.FindingCounts;
import uk.hearth.kpi.editions.Embargoes;
import uk.hearth.kpi.findings.FindingView;
import uk.hearth.kpi.findings.Findings;
import uk.hearth.kpi.indicators.Indicators;
import uk.hearth.kpi.plans.LateActions;
import uk.hearth.kpi.scorecards.ScorecardSummaries;
import uk.hearth.kpi.statistics.DirectionOfTravel;
import uk.hearth.kpi.statistics.ProcessControl;
import uk.hearth.kpi.statistics.Statuses;

/** Puts the first page together: about a dozen questions to the database, however much there is. */
@RequestScoped
class Attention {

    static final String RULE = "attention-1";
    private static final int SCORECARDS = 50;

    private final Indicators indicators;
    private final Standings standings;
    private final LastLoads loads;
    private final Findings findings;
    private final LateActions actions;
    private final Embargoes embargoes;
    private final ScorecardSummaries scorecards;
    private final Caller caller;
    private final Clock clock;

    Attention(
            Indicators indicators,
            Standings standings,
            LastLoads loads,
            Findings findings,
            LateActions actions,
            Embargoes embargoes,
            ScorecardSummaries scorecards,
            Caller caller,
            Clock clock) {
        this.indicators = indicators;
        this.standings = standings;
        this.loads = loads;
        this.findings = findings;
        this.actions = actions;
        this.embargoes = embargoes;
        this.scorecards = scorecards;
        this.caller = caller;
        this.clock = clock;
    }

    AttentionView of(String authority, int limit) {
        var today = LocalDate.now(clock);
        var catalogue = indicators.reported(today);
        var standing = standings.of(authority, catalogue);
        var freshness = loads.of(authority, catalogue, today);
        var counts = findings.count(authority);
        var late = actions.of(authority, today);
        var embargoed = embargoes.of(authority);
        var items = new ArrayList<AttentionItem>();
        standing.forEach(each -> IndicatorAttention.of(each, authority).ifPresent(items::add));
        late.forEach(action -> items.add(Paperwork.late(action, today)));
        if (counts.open() > 0) {
            items.add(Paperwork.found(authority, counts, worst(authority), today));
        }
        freshness.stream()
                .filter(source -> source.overdue() > 0)
                .forEach(source -> items.add(Paperwork.overdue(source, authority, seesParts())));
        embargoed.forEach(edition -> items.add(Paperwork.embargoed(edition)));
        items.sort(AttentionItem.MOST_IMPORTANT_FIRST);
        return new AttentionView(
                authority,
                today,
                items.size(),
                items.stream().limit(limit).toList(),
                StatusCounts.of(standing),
                new FindingCounts(counts.open(), counts.overdue()),
                late.size(),
                embargoed.size(),
                freshness,
                scorecards.first(authority, SCORECARDS),
                List.of(RULE, Statuses.RULE, DirectionOfTravel.RULE, ProcessControl.RULE));
    }

    /** What was found is for those who see figures of parts; others are told how much there is. */
    private Optional<FindingView> worst(String authority) {
        return seesParts() ? findings.mostPressing(authority, 1).stream().findFirst() : Optional.empty();
    }

    private boolean seesParts() {
        return !caller.seesAggregatesOnly();
    }
}
