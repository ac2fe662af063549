package uk.hearth.dashboard.kpi;

import java.util.List;

/** A council's scorecards. */
public record Scorecards(List<ScorecardSummary> items) {}
