package uk.hearth.escalation.moves;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What the owner of a stage answers to a challenge. */
public enum Answer {
    AGREED,
    PARTLY_AGREED,
    NOT_AGREED;

    @JsonCreator
    public static Answer of(String wire) {
        for (var word : values()) {
            if (word.wire().equals(wire)) {
                return word;
            }
        }
        throw new IllegalArgumentException("Expected agreed, partly_agreed or not_agreed");
    }

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
