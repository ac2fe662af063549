package uk.hearth.dashboard.frame;

import io.quarkus.qute.TemplateInstance;

/** What is new, the newest first. */
record WhatsNewPage(Frame frame) implements TemplateInstance {}
