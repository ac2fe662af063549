package uk.hearth.dashboard.kpi;

import org.jspecify.annotations.Nullable;

/** Direction of travel, by the service's test, and the arrow that officers published beside it. */
public record Direction(
        @Nullable String computed,
        @Nullable Boolean better,
        @Nullable String words,
        @Nullable String officers,
        @Nullable String rule) {}
