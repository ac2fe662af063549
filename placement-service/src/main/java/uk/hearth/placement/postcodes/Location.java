package uk.hearth.placement.postcodes;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether a place is in an authority's own area. */
public enum Location {
    IN,
    OUT;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As it stands in a path or query. */
    public static Location fromString(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
