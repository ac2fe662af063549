package uk.hearth.dashboard.returns;

import io.quarkus.qute.TemplateInstance;
import uk.hearth.dashboard.frame.Frame;

/** The issues of a return. */
record IssuesPage(Frame frame, ShownIssues page, Chosen chosen) implements TemplateInstance {}
