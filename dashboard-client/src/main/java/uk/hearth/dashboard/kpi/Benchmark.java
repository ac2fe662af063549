package uk.hearth.dashboard.kpi;

import org.jspecify.annotations.Nullable;

/** Another area's value of the same indicator, from a named release. */
public record Benchmark(
        String comparator,
        @Nullable String areaName,
        @Nullable String periodLabel,
        @Nullable String display,
        @Nullable String release) {}
