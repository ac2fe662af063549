package uk.hearth.kpi.statistics;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** How a figure stands against a benchmark once chance is allowed for. */
public enum Comparison {
    BETTER,
    SIMILAR,
    WORSE,
    NOT_COMPARED;

    /** The word of that wire name; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static Comparison of(String wire) {
        return WireNames.read(Comparison.class, wire);
    }

    @JsonValue
    public String wire() {
        return WireNames.of(this);
    }
}
