package uk.hearth.dashboard.overview;

import io.quarkus.qute.TemplateInstance;
import uk.hearth.dashboard.frame.Frame;

/** The page a signed-in person starts from. */
record OverviewPage(Frame frame, ShownOverview shown) implements TemplateInstance {}
