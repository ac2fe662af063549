package uk.hearth.dashboard.capacity;

import io.quarkus.qute.TemplateInstance;
import uk.hearth.dashboard.frame.Frame;

/** Homes, households and schemes. */
record HomesPage(Frame frame, ShownHomes page) implements TemplateInstance {}
