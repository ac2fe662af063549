package uk.hearth.placement.providers;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Types of placement of the Placements Data Standard. */
public enum StandardType {
    RESIDENTIAL,
    FOSTER,
    SUPPORTED_ACCOMMODATION;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As it stands in a path or query. */
    public static StandardType fromString(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
