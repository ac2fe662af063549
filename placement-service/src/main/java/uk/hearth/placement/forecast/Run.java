package uk.hearth.placement.forecast;

import java.time.LocalDate;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.flows.Projection;
import uk.hearth.placement.simulation.Future;
import uk.hearth.placement.simulation.Interval;

/**
 * What one way of forecasting says.
 *
 * @param future all draws; null of methods that draw none
 */
record Run(
        ForecastMethod method,
        Projection projection,
        @Nullable Future future,
        int level) {

    /** Percentiles of the draws; two standard deviations of the flows of daily_markov; null of deterministic_steps. */
    @Nullable
    Interval interval(int point, IntPredicate states) {
        if (future != null) {
            return future.interval(point, states, level);
        }
        if (!projection.hasVariance()) {
            return null;
        }
        double middle = projection.stock(point, states);
        double band = 2 * Math.sqrt(projection.variance(point, states));
        return new Interval(Math.max(0, middle - band), middle + band);
    }

    /** In what words people are told what the interval is. */
    IntervalKind kind() {
        if (future != null) {
            return IntervalKind.PREDICTION;
        }
        return projection.hasVariance() ? IntervalKind.FLOW_BAND : IntervalKind.NONE;
    }

    LocalDate date(int point) {
        return LocalDate.ofEpochDay(projection.day(point));
    }
}
