package uk.hearth.dashboard.preparing;

import io.quarkus.qute.TemplateInstance;
import uk.hearth.dashboard.frame.Frame;

/** The third step: the paper's headings and its meeting, its preview, and freezing it. */
record ComposePage(Frame frame, ShownDraft page) implements TemplateInstance {}
