package uk.hearth.dashboard.frame;

import io.quarkus.qute.TemplateInstance;

/** What someone sees before signing in. */
record StartPage(Frame frame) implements TemplateInstance {}
