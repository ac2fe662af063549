package uk.hearth.dashboard.sufficiency;

import io.quarkus.qute.TemplateInstance;
import uk.hearth.dashboard.frame.Frame;

/** Sufficiency as at a month's end. */
record SufficiencyPage(Frame frame, ShownSufficiency page) implements TemplateInstance {}
