package uk.hearth.dashboard.preparing;

import org.jspecify.annotations.Nullable;

/** What is to be said of a figure, as kpi-service takes it. */
public record Say(
        String text,
        @Nullable String action,
        @Nullable String owner,
        @Nullable String due,
        @Nullable String area,
        @Nullable String source) {}
