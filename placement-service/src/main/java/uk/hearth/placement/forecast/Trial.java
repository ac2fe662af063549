package uk.hearth.placement.forecast;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.flows.CareGroup;
import uk.hearth.placement.simulation.Interval;

/**
 * One figure that was forecast from the past, beside what came.
 *
 * @param from the day as of which the forecast was made
 * @param monthsAhead how far it looked
 * @param group null for all children in care
 */
record Trial(
        ForecastMethod method,
        LocalDate from,
        int monthsAhead,
        @Nullable CareGroup group,
        double forecast,
        @Nullable Interval interval,
        double actual) {

    double error() {
        return forecast - actual;
    }

    boolean isOfTotal() {
        return group == null;
    }

    boolean isInside() {
        return interval != null && interval.lower() <= actual && actual <= interval.upper();
    }
}
