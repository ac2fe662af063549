package uk.hearth.placement.issues;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a return changed of an issue, against the return before it of the same collection year. */
public enum IssueChange {
    NEW,
    STILL_THERE,
    GONE;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As it stands in a path or query. */
    public static IssueChange fromString(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
