package uk.hearth.kpi.statistics;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A point of a process chart, one for each observation and in the same order.
 *
 * @param signal absent for common cause, where there is no value and where there are no limits
 * @param side present with the signal
 */
public record ProcessPoint(
        String period,
        @Nullable BigDecimal value,
        @Nullable Signal signal,
        @Nullable Side side) {

    static ProcessPoint of(Observation observation, @Nullable Finding finding) {
        return finding == null
                ? new ProcessPoint(observation.period(), observation.value(), null, null)
                : new ProcessPoint(observation.period(), observation.value(), finding.signal(), finding.side());
    }

    /** What the rules say of a point that is not common cause. */
    record Finding(Signal signal, Side side) {}
}
