package uk.hearth.placement.forecast;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Ways of forecasting. */
public enum ForecastMethod {
    /** The first generation of the published demand model (Data to Insight, cs-demand-model). */
    DETERMINISTIC_STEPS,
    /** The second generation of it (cs-demand-model-regional). */
    DAILY_MARKOV,
    /** Our own: child by child, by length of stay too, with what is not known of the rates in the interval. */
    CHILD_SIMULATION;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
