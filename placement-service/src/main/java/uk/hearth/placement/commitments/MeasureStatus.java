package uk.hearth.placement.commitments;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** How a measure stands on a day. */
public enum MeasureStatus {
    MISSED("Target missed", CommitmentStatus.LATE),
    BEHIND("Behind the way to its target", CommitmentStatus.SLIPPING),
    WORSENING("Worse than at the start", CommitmentStatus.SLIPPING),
    NO_CHANGE("No change since the start", CommitmentStatus.SLIPPING),
    NOT_KNOWN("Cannot be told yet", CommitmentStatus.NOT_KNOWN),
    IMPROVING("Better than at the start", CommitmentStatus.ON_TRACK),
    ON_TRACK("On the way to its target", CommitmentStatus.ON_TRACK),
    MET("Target met", CommitmentStatus.DONE);

    private final String words;
    private final CommitmentStatus meaning;

    MeasureStatus(String words, CommitmentStatus meaning) {
        this.words = words;
        this.meaning = meaning;
    }

    @JsonCreator
    public static MeasureStatus of(String wire) {
        return Words.read(MeasureStatus.class, wire);
    }

    @JsonValue
    public String wire() {
        return Words.of(this);
    }

    String words() {
        return words;
    }

    /** What a commitment would be that had this measure alone. */
    CommitmentStatus meaning() {
        return meaning;
    }
}
