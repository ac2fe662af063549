package uk.hearth.kpi.statistics;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Which way a series is really going. */
public enum Direction {
    UP,
    FLAT,
    DOWN;

    /** The word of that wire name; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static Direction of(String wire) {
        return WireNames.read(Direction.class, wire);
    }

    @JsonValue
    public String wire() {
        return WireNames.of(this);
    }
}
