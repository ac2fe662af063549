package uk.hearth.kpi.comparisons;

import java.util.List;

/**
 * What comparison adds to a series.
 *
 * @param intervals one for each period whose figure has whole counts behind it, in time order
 * @param comparisons of the last of the figures, area by area, group by group
 */
public record SeriesComparison(List<PointInterval> intervals, List<AgainstView> comparisons) {}
