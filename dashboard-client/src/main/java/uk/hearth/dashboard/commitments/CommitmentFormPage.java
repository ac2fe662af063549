package uk.hearth.dashboard.commitments;

import io.quarkus.qute.TemplateInstance;
import uk.hearth.dashboard.frame.Frame;

/** A commitment in its form. */
record CommitmentFormPage(Frame frame, ShownCommitmentForm page) implements TemplateInstance {}
