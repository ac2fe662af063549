package uk.hearth.escalation.cases;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What came of a challenge that was resolved. */
public enum Outcome {
    AGREED,
    PARTLY_AGREED,
    NOT_AGREED,
    NO_LONGER_APPLIES;

    @JsonCreator
    public static Outcome fromString(String wire) {
        for (var word : values()) {
            if (word.wire().equals(wire)) {
                return word;
            }
        }
        throw new IllegalArgumentException("Expected agreed, partly_agreed, not_agreed or no_longer_applies");
    }

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
