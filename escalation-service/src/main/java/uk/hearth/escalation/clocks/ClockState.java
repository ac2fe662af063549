package uk.hearth.escalation.clocks;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a clock does from an instant on. */
public enum ClockState {
    RUNNING,
    SUSPENDED,
    STOPPED;

    @JsonCreator
    public static ClockState of(String wire) {
        for (var word : values()) {
            if (word.wire().equals(wire)) {
                return word;
            }
        }
        throw new IllegalArgumentException("Expected running, suspended or stopped");
    }

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
