package uk.hearth.dashboard.escalations;

import io.quarkus.qute.TemplateInstance;
import uk.hearth.dashboard.frame.Frame;

/** Putting right what was said of a case. */
record CorrectionPage(Frame frame, Correcting page) implements TemplateInstance {}
