package uk.hearth.dashboard.forecast;

import io.quarkus.qute.TemplateInstance;
import uk.hearth.dashboard.frame.Frame;

/** What a scenario supposes, in its form. */
record ScenarioPage(Frame frame, ShownScenario page) implements TemplateInstance {}
