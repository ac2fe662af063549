package uk.hearth.kpi.indicators;

import uk.hearth.kit.periods.ReportingPeriod;

/**
 * That figures from a period on mean something else than before.
 *
 * @param indicator whose definition changed: the series' own, or one that it is derived from
 * @param change what changed, in words
 */
public record Break(String indicator, ReportingPeriod effectiveFrom, String change) {}
