package uk.hearth.dashboard.preparing;

import io.quarkus.qute.TemplateInstance;
import uk.hearth.dashboard.frame.Frame;

/** The first step: of which scorecard, up to when and for whom a paper is. */
record ChoosePage(Frame frame, ShownChoices page) implements TemplateInstance {}
