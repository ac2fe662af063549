package uk.hearth.placement.providers;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a price was agreed. */
public enum Arrangement {
    FRAMEWORK,
    /** For this one placement or household */
    SPOT;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As it stands in a path or query. */
    public static Arrangement fromString(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
