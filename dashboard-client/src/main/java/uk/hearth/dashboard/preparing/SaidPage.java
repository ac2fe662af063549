package uk.hearth.dashboard.preparing;

import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.frame.Frame;

/** The second step: what is said of the figures. */
record SaidPage(Frame frame, ShownSaid page, @Nullable String done) implements TemplateInstance {}
