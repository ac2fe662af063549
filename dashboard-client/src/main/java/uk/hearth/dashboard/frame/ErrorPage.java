package uk.hearth.dashboard.frame;

import io.quarkus.qute.TemplateInstance;

/** A page that says what went wrong, what to do, and the reference to quote. */
record ErrorPage(Frame frame, Trouble trouble, String reference) implements TemplateInstance {}
