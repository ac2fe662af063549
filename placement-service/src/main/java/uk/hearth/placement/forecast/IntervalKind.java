package uk.hearth.placement.forecast;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What an interval has in it. */
public enum IntervalKind {
    NONE,
    /** Two standard deviations of the flows either side; that rates are estimates is not in it. */
    FLOW_BAND,
    /** Percentiles of simulated futures, each with rates learned from another sample of the children. */
    PREDICTION;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
