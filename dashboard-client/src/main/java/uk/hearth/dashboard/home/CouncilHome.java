package uk.hearth.dashboard.home;

import java.util.List;
import uk.hearth.dashboard.frame.Link;
import uk.hearth.dashboard.kpi.Authority;
import uk.hearth.dashboard.kpi.ScorecardSummary;

/** A council's scorecards, and the other councils to choose from. */
public record CouncilHome(Authority council, List<Authority> councils, List<ScorecardSummary> scorecards) {

    public Link linkTo(ScorecardSummary scorecard) {
        return Link.to("/scorecards", scorecard.code()).with("authority", council.code());
    }

    public boolean hasChoice() {
        return councils.size() > 1;
    }
}
