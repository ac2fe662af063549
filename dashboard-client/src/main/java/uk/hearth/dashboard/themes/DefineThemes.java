package uk.hearth.dashboard.themes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list of themes as escalation-service takes it. */
public record DefineThemes(
        String title,
        @Nullable String inUseFrom,
        @Nullable String inUseTo,
        List<ThemeList.Theme> themes,
        List<ThemeList.Replaced> replaces) {}
