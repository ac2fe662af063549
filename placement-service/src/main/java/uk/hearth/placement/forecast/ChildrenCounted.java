package uk.hearth.placement.forecast;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Which children a forecast is of. */
public enum ChildrenCounted {
    ALL,
    /** Unaccompanied asylum-seeking children, by the UASC table of any year. */
    UASC,
    NOT_UASC;

    boolean has(boolean uasc) {
        return this == ALL || (this == UASC) == uasc;
    }

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
