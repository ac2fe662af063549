package uk.hearth.dashboard.scorecards;

import io.quarkus.qute.TemplateInstance;
import uk.hearth.dashboard.frame.Frame;
import uk.hearth.dashboard.kpi.Report;

/** The scorecard's page. */
record ScorecardPage(Frame frame, Report report, ShownScorecard shown) implements TemplateInstance {}
