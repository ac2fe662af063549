package uk.hearth.kpi.statistics;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Why a point of a process chart is not common cause, in order of precedence. */
public enum Signal {
    OUTSIDE,
    TREND,
    TWO_IN_THREE,
    SHIFT;

    /** The word of that wire name; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static Signal of(String wire) {
        return WireNames.read(Signal.class, wire);
    }

    @JsonValue
    public String wire() {
        return WireNames.of(this);
    }
}
