package uk.hearth.dashboard.commitments;

import io.quarkus.qute.TemplateInstance;
import uk.hearth.dashboard.frame.Frame;

/** The report on commitments. */
record CommitmentReportPage(Frame frame, ShownCommitments page) implements TemplateInstance {}
