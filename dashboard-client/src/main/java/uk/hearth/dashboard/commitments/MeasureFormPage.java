package uk.hearth.dashboard.commitments;

import io.quarkus.qute.TemplateInstance;
import uk.hearth.dashboard.frame.Frame;

/** A measure in its form. */
record MeasureFormPage(Frame frame, ShownMeasureForm page) implements TemplateInstance {}
