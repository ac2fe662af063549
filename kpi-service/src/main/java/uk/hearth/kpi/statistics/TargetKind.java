package uk.hearth.kpi.statistics;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** How a target is set. */
public enum TargetKind {
    AT_LEAST,
    AT_MOST,
    BETWEEN,
    NONE,
    UNDER_REVIEW;

    /** The word of that wire name; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static TargetKind of(String wire) {
        return WireNames.read(TargetKind.class, wire);
    }

    @JsonValue
    public String wire() {
        return WireNames.of(this);
    }
}
