package uk.hearth.placement.providers;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a fee pays for. */
public enum FeePart {
    ACCOMMODATION,
    CARE,
    EDUCATION,
    THERAPY,
    HEALTH,
    TRANSPORT,
    KEY_WORK,
    ACTIVITIES,
    CLOTHING,
    POCKET_MONEY,
    RESPITE,
    ADDITIONAL_STAFF,
    WAKING_NIGHT;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As it stands in a path or query. */
    public static FeePart fromString(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
