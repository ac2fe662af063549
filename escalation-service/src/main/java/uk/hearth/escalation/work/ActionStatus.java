package uk.hearth.escalation.work;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How an action stands. */
public enum ActionStatus {
    OPEN,
    DONE,
    DROPPED;

    @JsonCreator
    public static ActionStatus of(String wire) {
        for (var word : values()) {
            if (word.wire().equals(wire)) {
                return word;
            }
        }
        throw new IllegalArgumentException("Expected open, done or dropped");
    }

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
