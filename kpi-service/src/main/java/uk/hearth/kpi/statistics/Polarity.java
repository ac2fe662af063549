package uk.hearth.kpi.statistics;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/** Which way an indicator is better: higher, lower, inside a range, or neither (neutral). */
public enum Polarity {
    HIGHER,
    LOWER,
    RANGE,
    NEUTRAL;

    /** The word of that wire name; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static Polarity of(String wire) {
        return WireNames.read(Polarity.class, wire);
    }

    @JsonValue
    public String wire() {
        return WireNames.of(this);
    }

    /** The side that is better; absent where neither is (neutral) or where only a target can say (range). */
    Optional<Side> betterSide() {
        return switch (this) {
            case HIGHER -> Optional.of(Side.HIGH);
            case LOWER -> Optional.of(Side.LOW);
            case RANGE, NEUTRAL -> Optional.empty();
        };
    }
}
