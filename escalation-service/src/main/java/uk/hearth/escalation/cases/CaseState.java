package uk.hearth.escalation.cases;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a case stands. */
public enum CaseState {
    INFORMAL,
    FORMAL,
    RESOLVED,
    WITHDRAWN;

    @JsonCreator
    public static CaseState fromString(String wire) {
        for (var word : values()) {
            if (word.wire().equals(wire)) {
                return word;
            }
        }
        throw new IllegalArgumentException("Expected informal, formal, resolved or withdrawn");
    }

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
