package uk.hearth.dashboard.papers;

import io.quarkus.qute.TemplateInstance;
import uk.hearth.dashboard.frame.Frame;

/** Two papers of a scorecard side by side. */
record PaperComparisonPage(Frame frame, ShownComparison page) implements TemplateInstance {}
