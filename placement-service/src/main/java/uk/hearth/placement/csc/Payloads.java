package uk.hearth.placement.csc;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * What an authority's sender sends of a child that it has sent before. The two have the same shape: what is missing from a
 * full payload is no longer so, what is missing from a delta is as it was.
 */
public enum Payloads {
    /** All there is to say. */
    FULL,
    /** What changed, with the identifiers of what it belongs to, and the child's own details whole. */
    DELTA;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As it stands in JSON and in the database. */
    @JsonCreator
    public static Payloads fromString(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
