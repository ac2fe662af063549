package uk.hearth.dashboard.escalations;

import io.quarkus.qute.TemplateInstance;
import uk.hearth.dashboard.frame.Frame;

/** A year of escalations. */
record ReportsPage(Frame frame, ShownReports page) implements TemplateInstance {}
