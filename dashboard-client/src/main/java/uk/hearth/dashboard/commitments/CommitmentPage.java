package uk.hearth.dashboard.commitments;

import io.quarkus.qute.TemplateInstance;
import uk.hearth.dashboard.frame.Frame;

/** One commitment. */
record CommitmentPage(Frame frame, ShownCommitment page) implements TemplateInstance {}
