package uk.hearth.dashboard.returns;

import io.quarkus.qute.TemplateInstance;
import uk.hearth.dashboard.frame.Frame;

/** A council's returns. */
record ReturnsPage(Frame frame, ShownReturns page) implements TemplateInstance {}
