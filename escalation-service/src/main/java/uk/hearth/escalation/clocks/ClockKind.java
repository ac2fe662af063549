package uk.hearth.escalation.clocks;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a clock times: one stage, or the whole formal process. */
public enum ClockKind {
    STAGE,
    TOTAL;

    @JsonCreator
    public static ClockKind of(String wire) {
        for (var word : values()) {
            if (word.wire().equals(wire)) {
                return word;
            }
        }
        throw new IllegalArgumentException("Expected stage or total");
    }

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
