package uk.hearth.kpi.commentary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** The two things that members ask of every figure. */
public enum CommentaryKind {
    GOING_WELL("What is going well"),
    TO_IMPROVE("What needs to improve");

    private final String words;

    CommentaryKind(String words) {
        this.words = words;
    }

    /** The word of that wire name; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static CommentaryKind fromString(String wire) {
        return Arrays.stream(values())
                .filter(kind -> kind.wire().equals(wire))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Expected going_well or to_improve"));
    }

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String words() {
        return words;
    }
}
