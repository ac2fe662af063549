package uk.hearth.placement.commitments;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;

/** What became of a measure between two days. */
public enum Movement {
    BETTER("better"),
    WORSE("worse"),
    UP("up, neither better nor worse"),
    DOWN("down, neither better nor worse"),
    UNCHANGED("no change"),
    /** A reading, and none before it to compare with. */
    FIRST_READING("first reading"),
    /** The latest reading is the same on both days. */
    NO_NEW_READING("no new reading"),
    NO_READING("no reading"),
    /** A longer period has more in it, a shorter one less: nothing follows. */
    NOT_COMPARABLE("periods of different length"),
    /** One of the readings is not shown to this audience. */
    NOT_SHOWN("not shown");

    private final String words;

    Movement(String words) {
        this.words = words;
    }

    @JsonCreator
    public static Movement of(String wire) {
        return Words.read(Movement.class, wire);
    }

    @JsonValue
    public String wire() {
        return Words.of(this);
    }

    String words() {
        return words;
    }

    /** Whether something is other than it was. */
    boolean moved() {
        return this == BETTER || this == WORSE || this == UP || this == DOWN || this == FIRST_READING;
    }

    static Movement of(Polarity polarity, BigDecimal change) {
        int better = polarity.judge(change.signum());
        if (change.signum() == 0) {
            return UNCHANGED;
        }
        if (better == 0) {
            return change.signum() > 0 ? UP : DOWN;
        }
        return better > 0 ? BETTER : WORSE;
    }
}
