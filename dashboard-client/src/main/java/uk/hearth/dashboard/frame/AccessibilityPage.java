package uk.hearth.dashboard.frame;

import io.quarkus.qute.TemplateInstance;

/** The accessibility statement. */
record AccessibilityPage(Frame frame) implements TemplateInstance {}
