package uk.hearth.dashboard.kpi;

import org.jspecify.annotations.Nullable;

/** A scorecard in a list: what it is called and how fresh it is. */
public record ScorecardSummary(
        String code,
        String title,
        @Nullable String latestPeriod,
        @Nullable String latestPeriodLabel) {}
