package uk.hearth.dashboard.forecast;

import io.quarkus.qute.TemplateInstance;
import uk.hearth.dashboard.frame.Frame;

/** The forecast of a council. */
record ForecastPage(Frame frame, ShownForecast page) implements TemplateInstance {}
