package uk.hearth.kpi.statistics;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What the last point of a process chart says: chance, or a real change and which way. */
public enum Variation {
    COMMON_CAUSE,
    IMPROVEMENT_HIGH,
    IMPROVEMENT_LOW,
    CONCERN_HIGH,
    CONCERN_LOW,
    NEUTRAL_HIGH,
    NEUTRAL_LOW;

    /** The word of that wire name; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static Variation of(String wire) {
        return WireNames.read(Variation.class, wire);
    }

    @JsonValue
    public String wire() {
        return WireNames.of(this);
    }

    /** A signal on that side, read with the polarity; a range has no better side of the centre line, so is neutral. */
    static Variation of(Side side, Polarity polarity) {
        var high = side == Side.HIGH;
        return switch (polarity) {
            case HIGHER -> high ? IMPROVEMENT_HIGH : CONCERN_LOW;
            case LOWER -> high ? CONCERN_HIGH : IMPROVEMENT_LOW;
            case RANGE, NEUTRAL -> high ? NEUTRAL_HIGH : NEUTRAL_LOW;
        };
    }
}
