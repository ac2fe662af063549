package uk.hearth.dashboard.escalations;

import io.quarkus.qute.TemplateInstance;
import uk.hearth.dashboard.frame.Frame;

/** The page of a case. */
record CasePage(Frame frame, CaseAtHand page) implements TemplateInstance {}
