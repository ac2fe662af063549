package uk.hearth.dashboard.scorecards;

import io.quarkus.qute.TemplateInstance;
import uk.hearth.dashboard.frame.Frame;

/** The page of a council's scorecards. */
record ScorecardsPage(Frame frame, ScorecardList page) implements TemplateInstance {}
