package uk.hearth.placement.capacity;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a provider tells of a child. */
public enum Movement {
    /** The child came: the coming night is the first here. */
    IN,
    /** The child left: the night before was the last here. */
    OUT;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
