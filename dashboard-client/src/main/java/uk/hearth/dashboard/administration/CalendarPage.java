package uk.hearth.dashboard.administration;

import io.quarkus.qute.TemplateInstance;
import uk.hearth.dashboard.frame.Frame;

/** On which days a council works. */
record CalendarPage(Frame frame, ShownCalendar page) implements TemplateInstance {}
