package uk.hearth.dashboard.scorecards;

import java.util.List;
import uk.hearth.dashboard.frame.Link;
import uk.hearth.dashboard.kpi.Authority;
import uk.hearth.dashboard.kpi.ScorecardSummary;

/** A council's scorecards. */
public record ScorecardList(Authority council, List<ScorecardSummary> scorecards) {

    public Link linkTo(ScorecardSummary scorecard) {
        return Link.to("/scorecards", scorecard.code()).with("authority", council.code());
    }
}
