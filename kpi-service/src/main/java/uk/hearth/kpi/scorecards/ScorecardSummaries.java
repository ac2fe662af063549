package uk.hearth.kpi.scorecards;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** An authority's scorecards as they stand in a list, by code. */
@ApplicationScoped
public class ScorecardSummaries {

    private final Scorecards scorecards;
    private final ScorecardReports reports;

    ScorecardSummaries(Scorecards scorecards, ScorecardReports reports) {
        this.scorecards = scorecards;
        this.reports = reports;
    }

    /** The first of them. */
    public List<ScorecardSummary> first(String authority, int count) {
        return after(authority, "", count);
    }

    List<ScorecardSummary> after(String authority, String code, int count) {
        var found = scorecards.after(authority, code, count);
        var latest = reports.latestPeriods(authority, found);
        return found.stream()
                .map(scorecard -> ScorecardSummary.of(scorecard, latest.get(scorecard.code())))
                .toList();
    }
}
