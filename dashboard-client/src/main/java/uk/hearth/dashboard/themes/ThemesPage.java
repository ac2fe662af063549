package uk.hearth.dashboard.themes;

import io.quarkus.qute.TemplateInstance;
import uk.hearth.dashboard.frame.Frame;

/** A list of themes to be changed. */
record ThemesPage(Frame frame, ShownThemes page) implements TemplateInstance {}
