package uk.hearth.kpi.statistics;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** How a figure stands against its target (RAG), in words that need no colour. */
public enum Status {
    ON_TARGET("On target"),
    CLOSE_TO_TARGET("Close to target"),
    BELOW_TARGET("Below target"),
    OFF_TARGET("Off target"),
    NONE("No status");

    private final String words;

    Status(String words) {
        this.words = words;
    }

    /** The word of that wire name; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static Status of(String wire) {
        return WireNames.read(Status.class, wire);
    }

    @JsonValue
    public String wire() {
        return WireNames.of(this);
    }

    public String words() {
        return words;
    }
}
