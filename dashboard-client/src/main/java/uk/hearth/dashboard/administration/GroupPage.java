package uk.hearth.dashboard.administration;

import io.quarkus.qute.TemplateInstance;
import uk.hearth.dashboard.frame.Frame;

/** Defining a group of areas to be compared with. */
record GroupPage(Frame frame, ShownGroup page) implements TemplateInstance {}
