package uk.hearth.placement.commitments;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Where a measure's readings come from. */
public enum MeasureSource {
    /** An indicator of kpi-service, by its code. */
    INDICATOR,
    /** A figure of this service, by the id of its definition. */
    FIGURE,
    /** Counted and entered by hand. */
    BY_HAND;

    @JsonCreator
    public static MeasureSource of(String wire) {
        return Words.read(MeasureSource.class, wire);
    }

    @JsonValue
    public String wire() {
        return Words.of(this);
    }
}
