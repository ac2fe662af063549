package uk.hearth.escalation.cases;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** A challenge, or praise of practice that was good: recorded and closed, with no stages and no clocks. */
public enum CaseKind {
    CHALLENGE,
    GOOD_PRACTICE;

    @JsonCreator
    public static CaseKind fromString(String wire) {
        for (var word : values()) {
            if (word.wire().equals(wire)) {
                return word;
            }
        }
        throw new IllegalArgumentException("Expected challenge or good_practice");
    }

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
