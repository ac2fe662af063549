package uk.hearth.placement.commitments;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** How a commitment is getting on; what is worst first, so that lists can be read from the top. */
public enum CommitmentStatus {
    LATE("Late"),
    SLIPPING("Slipping"),
    NOT_KNOWN("Cannot be told from measures yet"),
    ON_TRACK("On track"),
    DONE("Done"),
    /** Never worked out, only set by hand: the council does not pursue it any more. */
    DROPPED("Dropped");

    private final String words;

    CommitmentStatus(String words) {
        this.words = words;
    }

    @JsonCreator
    public static CommitmentStatus of(String wire) {
        return Words.read(CommitmentStatus.class, wire);
    }

    @JsonValue
    public String wire() {
        return Words.of(this);
    }

    String words() {
        return words;
    }

    boolean isOver() {
        return this == DONE || this == DROPPED;
    }
}
