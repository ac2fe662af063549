package uk.hearth.dashboard.capacity;

import io.quarkus.qute.TemplateInstance;
import uk.hearth.dashboard.frame.Frame;

/** One home, household or scheme. */
record HomePage(Frame frame, ShownHome page) implements TemplateInstance {}
