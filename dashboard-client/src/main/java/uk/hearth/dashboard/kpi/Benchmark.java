package uk.hearth.dashboard.kpi;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Another area's value of the same indicator, from a named release. */
public record Benchmark(
        String comparator,
        @Nullable String areaName,
        @Nullable String periodLabel,
        @Nullable BigDecimal value,
        @Nullable String display,
        @Nullable String release) {}
