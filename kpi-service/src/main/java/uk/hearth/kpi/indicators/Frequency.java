package uk.hearth.kpi.indicators;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** How often an indicator is reported. */
public enum Frequency {
    MONTHLY,
    QUARTERLY,
    ANNUAL;

    /** The word of that wire name; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static Frequency of(String wire) {
        return Arrays.stream(values())
                .filter(word -> word.wire().equals(wire))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Expected one of monthly, quarterly, annual"));
    }

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
