package uk.hearth.dashboard.home;

import io.quarkus.qute.TemplateInstance;
import uk.hearth.dashboard.frame.Frame;

/** The page a signed-in person starts from. */
record HomePage(Frame frame, CouncilHome home) implements TemplateInstance {}
