package uk.hearth.dashboard.escalations;

import io.quarkus.qute.TemplateInstance;
import uk.hearth.dashboard.frame.Frame;

/** The page of a council's cases. */
record CasesPage(Frame frame, ShownCases page) implements TemplateInstance {}
