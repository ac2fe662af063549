package uk.hearth.dashboard.frame;

import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;

/** A page that says what went wrong, what to do, and the reference to quote. */
record ErrorPage(Frame frame, Trouble trouble, @Nullable String reference) implements TemplateInstance {}
