package uk.hearth.dashboard.commitments;

import io.quarkus.qute.TemplateInstance;
import uk.hearth.dashboard.frame.Frame;

/** A council's commitments. */
record CommitmentsPage(Frame frame, ShownCommitments page) implements TemplateInstance {}
