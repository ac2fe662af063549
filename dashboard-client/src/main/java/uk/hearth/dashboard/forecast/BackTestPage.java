package uk.hearth.dashboard.forecast;

import io.quarkus.qute.TemplateInstance;
import uk.hearth.dashboard.frame.Frame;

/** How far out forecasts would have been. */
record BackTestPage(Frame frame, ShownBackTest page) implements TemplateInstance {}
