package uk.hearth.kpi.statistics;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Whether a process will meet its target, left as it is: always, never, or now and then by chance. */
public enum Assurance {
    PASS,
    FAIL,
    INCONSISTENT,
    NONE;

    /** The word of that wire name; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static Assurance of(String wire) {
        return WireNames.read(Assurance.class, wire);
    }

    @JsonValue
    public String wire() {
        return WireNames.of(this);
    }
}
