package uk.hearth.dashboard.session;

import io.quarkus.qute.TemplateInstance;
import uk.hearth.dashboard.frame.Frame;

/** What a sign-in in a second tab ends at. */
record SignedInAgainPage(Frame frame) implements TemplateInstance {}
