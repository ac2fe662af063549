package uk.hearth.placement.rules;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How much a finding matters. The national tool knows no difference; the wording of the rules does. */
public enum Severity {
    /** The row is wrong, or contradicts another: the return cannot be sent so. */
    ERROR,
    /** The row may be right, but is unlikely: put it right, or accept it with a reason. */
    QUERY;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
