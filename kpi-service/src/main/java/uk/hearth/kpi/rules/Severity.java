package uk.hearth.kpi.rules;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How much a finding distorts what people read, the worst first. */
public enum Severity {
    HIGH,
    MEDIUM,
    LOW;

    /** The word of that wire name; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static Severity fromString(String wire) {
        return switch (wire) {
            case "high" -> HIGH;
            case "medium" -> MEDIUM;
            case "low" -> LOW;
            default -> throw new IllegalArgumentException("Expected high, medium or low");
        };
    }

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
