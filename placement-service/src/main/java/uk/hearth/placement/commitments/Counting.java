package uk.hearth.placement.commitments;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What a reading counts. */
public enum Counting {
    /** How many there are at the end of its period. */
    LEVEL,
    /** How many came to be in its period, so that periods add up. */
    FLOW;

    @JsonCreator
    public static Counting of(String wire) {
        return Words.read(Counting.class, wire);
    }

    @JsonValue
    public String wire() {
        return Words.of(this);
    }
}
