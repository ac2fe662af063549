package uk.hearth.dashboard.papers;

import io.quarkus.qute.TemplateInstance;
import uk.hearth.dashboard.frame.Frame;

/** A council's papers. */
record PapersPage(Frame frame, ShownPapers page) implements TemplateInstance {}
