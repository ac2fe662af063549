package uk.hearth.dashboard.placement;

import org.jspecify.annotations.Nullable;

/** A figure as indicators show it now, and as they would with a return that is held back. */
public record FigureChange(
        String month,
        String indicator,
        String title,
        @Nullable String dimension,
        @Nullable String category,
        String toldWords,
        String newWords) {}
