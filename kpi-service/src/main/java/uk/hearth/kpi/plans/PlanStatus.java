package uk.hearth.kpi.plans;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How an action is getting on. */
public enum PlanStatus {
    NOT_STARTED("Not started"),
    ON_TRACK("On track"),
    SLIPPING("Slipping"),
    DONE("Done"),
    DROPPED("Dropped"),
    /** Worked out, never told: its day has passed and it is neither done nor dropped. */
    LATE("Late");

    private final String words;

    PlanStatus(String words) {
        this.words = words;
    }

    @JsonCreator
    public static PlanStatus of(String wire) {
        for (var status : values()) {
            if (status.wire().equals(wire)) {
                return status;
            }
        }
        throw new IllegalArgumentException("Expected not_started, on_track, slipping, done or dropped");
    }

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String words() {
        return words;
    }

    /** What was told, held against the calendar: an action is late from the day after it was due. */
    PlanStatus on(LocalDate day, @Nullable LocalDate due) {
        var over = this == DONE || this == DROPPED;
        return !over && due != null && due.isBefore(day) ? LATE : this;
    }
}
