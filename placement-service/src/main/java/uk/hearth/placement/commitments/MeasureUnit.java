package uk.hearth.placement.commitments;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;

/** What a measure is counted in. */
public enum MeasureUnit {
    COUNT,
    PERCENT,
    RATE_PER_10K,
    DAYS,
    WEEKS,
    SCORE;

    @JsonCreator
    public static MeasureUnit of(String wire) {
        return Words.read(MeasureUnit.class, wire);
    }

    @JsonValue
    public String wire() {
        return Words.of(this);
    }

    /** A value with its unit, no trailing zeros: "95%", "60 per 10,000", "26 weeks", "40". */
    String words(BigDecimal value) {
        return digits(value) + suffix(value);
    }

    private String suffix(BigDecimal value) {
        var one = value.compareTo(BigDecimal.ONE) == 0;
        return switch (this) {
            case COUNT, SCORE -> "";
            case PERCENT -> "%";
            case RATE_PER_10K -> " per 10,000";
            case DAYS -> one ? " day" : " days";
            case WEEKS -> one ? " week" : " weeks";
        };
    }

    /** A difference: of percentages in percentage points. */
    String wordsOfChange(BigDecimal size) {
        return this == PERCENT
                ? digits(size) + (size.compareTo(BigDecimal.ONE) == 0 ? " point" : " points")
                : words(size);
    }

    private static String digits(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
