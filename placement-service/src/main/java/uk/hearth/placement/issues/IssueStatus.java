package uk.hearth.placement.issues;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether an issue is still to be seen to. */
public enum IssueStatus {
    OPEN,
    /** Still there, and right for the reason that was given. */
    ACCEPTED,
    /** No longer in the return. */
    RESOLVED;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As it stands in a path or query. */
    public static IssueStatus fromString(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
