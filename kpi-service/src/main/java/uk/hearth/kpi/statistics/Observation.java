package uk.hearth.kpi.statistics;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a series.
 *
 * @param period the reporting period's own label, never interpreted here
 * @param value the stored value in the indicator's unit; absent where the period has none
 */
public record Observation(String period, @Nullable BigDecimal value) {}
