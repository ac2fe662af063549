package uk.hearth.dashboard.escalations;

import io.quarkus.qute.TemplateInstance;
import uk.hearth.dashboard.frame.Frame;

/** The page of raising a challenge. */
record RaisePage(Frame frame, Raising page) implements TemplateInstance {}
