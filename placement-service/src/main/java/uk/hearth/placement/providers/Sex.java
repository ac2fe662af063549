package uk.hearth.placement.providers;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whom a provision takes. */
public enum Sex {
    ANY,
    FEMALE,
    MALE;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As it stands in a path or query. */
    public static Sex fromString(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
