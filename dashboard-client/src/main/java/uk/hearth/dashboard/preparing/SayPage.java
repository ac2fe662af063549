package uk.hearth.dashboard.preparing;

import io.quarkus.qute.TemplateInstance;
import uk.hearth.dashboard.frame.Frame;

/** Writing what is said of one figure. */
record SayPage(Frame frame, ShownSaying page) implements TemplateInstance {}
