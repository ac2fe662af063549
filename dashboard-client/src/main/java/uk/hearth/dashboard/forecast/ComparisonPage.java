package uk.hearth.dashboard.forecast;

import io.quarkus.qute.TemplateInstance;
import uk.hearth.dashboard.frame.Frame;

/** Scenarios side by side. */
record ComparisonPage(Frame frame, ShownComparison page) implements TemplateInstance {}
