package uk.hearth.kpi.comparisons;

import uk.hearth.kit.periods.ReportingPeriod;

/** What the figure of one period could be by chance alone. */
public record PointInterval(ReportingPeriod period, IntervalView interval) {}
