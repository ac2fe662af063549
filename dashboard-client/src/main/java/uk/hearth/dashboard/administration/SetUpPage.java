package uk.hearth.dashboard.administration;

import io.quarkus.qute.TemplateInstance;
import uk.hearth.dashboard.frame.Frame;

/** How a council's Hearth is set up. */
record SetUpPage(Frame frame, ShownSetUp page) implements TemplateInstance {}
