package uk.hearth.kpi.statistics;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;

/** What an indicator is measured in, and how its targets are said. */
public enum Unit {
    COUNT,
    PERCENT,
    RATE_PER_10K,
    DAYS,
    WEEKS,
    SCORE;

    /** The word of that wire name; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static Unit of(String wire) {
        return WireNames.read(Unit.class, wire);
    }

    @JsonValue
    public String wire() {
        return WireNames.of(this);
    }

    /** A value with its unit, no trailing zeros: "95%", "60 per 10,000", "26 weeks", "40". */
    String words(BigDecimal value) {
        return digits(value) + suffix(value);
    }

    /** A range with its unit: "20% to 25%", "20 to 25 days". */
    String words(BigDecimal lower, BigDecimal upper) {
        return (this == PERCENT ? words(lower) : digits(lower)) + " to " + words(upper);
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

    private static String digits(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
