package uk.hearth.placement.issues;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What issues are counted by. */
public enum IssueGrouping {
    RULE,
    CHILD,
    TEAM,
    OWNER,
    /** The figure that they may make wrong: an issue counts for each of its rule's figures. */
    INDICATOR;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As it stands in a path or query. */
    public static IssueGrouping fromString(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
