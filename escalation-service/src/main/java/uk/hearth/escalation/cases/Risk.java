package uk.hearth.escalation.cases;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How much is at stake for the child while the challenge is open. */
public enum Risk {
    LOW,
    MEDIUM,
    HIGH;

    @JsonCreator
    public static Risk fromString(String wire) {
        for (var word : values()) {
            if (word.wire().equals(wire)) {
                return word;
            }
        }
        throw new IllegalArgumentException("Expected low, medium or high");
    }

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
