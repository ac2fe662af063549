package uk.hearth.placement.commitments;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Which way a measure is better. */
public enum Polarity {
    HIGHER,
    LOWER,
    NEUTRAL;

    @JsonCreator
    public static Polarity of(String wire) {
        return Words.read(Polarity.class, wire);
    }

    @JsonValue
    public String wire() {
        return Words.of(this);
    }

    /** 1 if the step from one value to the other is for the better, -1 if for the worse, 0 if neither. */
    int judge(int step) {
        return switch (this) {
            case HIGHER -> step;
            case LOWER -> -step;
            case NEUTRAL -> 0;
        };
    }
}
