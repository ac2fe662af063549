package uk.hearth.kpi.rules;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** What a rule asks of figures. */
public enum RuleKind {
    /** Every figure lies between two bounds. */
    RANGE,
    /** A figure is not far from those before it. */
    JUMP,
    /** A figure is there when its period is due. */
    MISSING,
    /** A figure was loaded in time. */
    LATE,
    /** The parts of a count add up to it. */
    PARTS_AND_WHOLE,
    /** A share is not of more than there are. */
    NUMERATOR_OVER_DENOMINATOR;

    /** The word of that wire name; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static RuleKind fromString(String wire) {
        return Arrays.stream(values())
                .filter(kind -> kind.wire().equals(wire))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Expected range, jump, missing, late, parts_and_whole or numerator_over_denominator"));
    }

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
