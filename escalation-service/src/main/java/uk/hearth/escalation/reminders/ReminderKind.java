package uk.hearth.escalation.reminders;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a reminder says of a deadline: that it is near, that it is today, that it has just passed, that it passed some days ago. */
public enum ReminderKind {
    DUE_SOON,
    DUE_TODAY,
    OVERDUE,
    STILL_OVERDUE;

    @JsonCreator
    public static ReminderKind of(String wire) {
        for (var word : values()) {
            if (word.wire().equals(wire)) {
                return word;
            }
        }
        throw new IllegalArgumentException("Expected due_soon, due_today, overdue or still_overdue");
    }

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
