package uk.hearth.dashboard.session;

import io.quarkus.qute.TemplateInstance;
import uk.hearth.dashboard.frame.Frame;

/** The page that hands a late form back. */
record LateFormPage(Frame frame, LateForm form) implements TemplateInstance {}
