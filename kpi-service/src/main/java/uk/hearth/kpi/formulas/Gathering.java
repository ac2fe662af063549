package uk.hearth.kpi.formulas;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** How the figures of several periods become one. */
public enum Gathering {
    SUM("Sum of"),
    MEAN("Mean of"),
    LAST("Last"),
    /** The numerators together out of the denominators together. */
    FRACTIONS("Numerators out of denominators of");

    private final String words;

    Gathering(String words) {
        this.words = words;
    }

    @JsonCreator
    public static Gathering of(String wire) {
        return Arrays.stream(values())
                .filter(way -> way.wire().equals(wire))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Expected one of sum, mean, last, fractions"));
    }

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    String words(String code) {
        return words + " " + code;
    }
}
