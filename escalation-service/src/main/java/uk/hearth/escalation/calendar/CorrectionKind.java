package uk.hearth.escalation.calendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What is said of a day that the rules do not know. */
public enum CorrectionKind {
    CLOSED,
    HOLIDAY_ADDED,
    HOLIDAY_REMOVED;

    @JsonCreator
    public static CorrectionKind of(String wire) {
        for (var kind : values()) {
            if (kind.wire().equals(wire)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("Expected closed, holiday_added or holiday_removed");
    }

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
