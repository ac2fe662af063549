package uk.hearth.escalation.cases;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whose turn it is: that of the stage's owner, of the IRO, or nobody's. */
public enum Awaiting {
    OWNER,
    IRO,
    NOBODY;

    @JsonCreator
    public static Awaiting fromString(String wire) {
        for (var word : values()) {
            if (word.wire().equals(wire)) {
                return word;
            }
        }
        throw new IllegalArgumentException("Expected owner, iro or nobody");
    }

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
