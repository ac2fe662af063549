package uk.hearth.dashboard.returns;

import io.quarkus.qute.TemplateInstance;
import uk.hearth.dashboard.frame.Frame;

/** The issues of a year's latest return. */
record IssuesPage(Frame frame, ShownIssues page) implements TemplateInstance {}
