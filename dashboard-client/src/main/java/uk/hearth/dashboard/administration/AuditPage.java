package uk.hearth.dashboard.administration;

import io.quarkus.qute.TemplateInstance;
import uk.hearth.dashboard.frame.Frame;

/** Who did what. */
record AuditPage(Frame frame, ShownTrail page) implements TemplateInstance {}
