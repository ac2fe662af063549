package uk.hearth.dashboard.indicators;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.frame.Frame;

/** The indicator's page, with its chart drawn. */
record IndicatorPage(
        Frame frame, ShownIndicator shown, @Nullable RawString chart) implements TemplateInstance {}
