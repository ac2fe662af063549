package uk.hearth.dashboard.capacity;

import io.quarkus.qute.TemplateInstance;
import uk.hearth.dashboard.frame.Frame;

/** Who is in a home's beds on a day. */
record OccupantsPage(Frame frame, ShownOccupants page) implements TemplateInstance {}
