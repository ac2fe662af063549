package uk.hearth.placement.providers;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Who runs a provision, as the SSDA903 return tells providers apart. */
public enum Sector {
    /** PR1: the authority itself */
    OWN,
    /** PR2 */
    OTHER_AUTHORITY,
    /** PR3: such as a health trust */
    PUBLIC_BODY,
    /** PR4 */
    PRIVATE,
    /** PR5 */
    VOLUNTARY;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As it stands in a path or query. */
    public static Sector fromString(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
