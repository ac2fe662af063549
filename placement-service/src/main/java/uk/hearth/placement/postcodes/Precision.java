package uk.hearth.placement.postcodes;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How closely a postcode was found. The later, the less close. */
public enum Precision {
    /** The postcode itself is in the directory. */
    EXACT,
    /** Only its sector is known: the place stands for the middle of some hundred postcodes. */
    SECTOR,
    /** Only its letters are known, which say that it is in Scotland, Wales or Northern Ireland. */
    COUNTRY;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The less close of the two. */
    Precision with(Precision other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
