package uk.hearth.dashboard.definitions;

import io.quarkus.qute.TemplateInstance;
import uk.hearth.dashboard.frame.Frame;

/** Defining a scorecard. */
record DefinitionPage(Frame frame, ShownDefinition page) implements TemplateInstance {}
