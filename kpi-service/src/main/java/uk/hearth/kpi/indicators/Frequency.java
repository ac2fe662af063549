package uk.hearth.kpi.indicators;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How often an indicator is reported. */
public enum Frequency {
    MONTHLY,
    QUARTERLY,
    ANNUAL;

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
