package uk.hearth.dashboard.commitments;

import io.quarkus.qute.TemplateInstance;
import uk.hearth.dashboard.frame.Frame;

/** One measure of a commitment. */
record MeasurePage(Frame frame, ShownMeasure page) implements TemplateInstance {}
