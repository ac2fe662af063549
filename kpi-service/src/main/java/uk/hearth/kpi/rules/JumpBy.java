package uk.hearth.kpi.rules;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far is far. */
public enum JumpBy {
    /** Outside the limits of the series' own process chart. */
    LIMITS,
    /** By more than a percentage of the figure before. */
    PERCENT;

    /** The word of that wire name; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static JumpBy fromString(String wire) {
        return switch (wire) {
            case "limits" -> LIMITS;
            case "percent" -> PERCENT;
            default -> throw new IllegalArgumentException("Expected limits or percent");
        };
    }

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
