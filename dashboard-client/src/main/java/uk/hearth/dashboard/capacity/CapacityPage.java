package uk.hearth.dashboard.capacity;

import io.quarkus.qute.TemplateInstance;
import uk.hearth.dashboard.frame.Frame;

/** Beds on a day. */
record CapacityPage(Frame frame, ShownCapacity page) implements TemplateInstance {}
