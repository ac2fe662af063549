package uk.hearth.kpi.statistics;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Above or below the line a value is held against; of a trend, rising or falling. */
public enum Side {
    HIGH,
    LOW;

    /** The word of that wire name; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static Side of(String wire) {
        return WireNames.read(Side.class, wire);
    }

    @JsonValue
    public String wire() {
        return WireNames.of(this);
    }
}
