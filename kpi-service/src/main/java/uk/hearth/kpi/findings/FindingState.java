package uk.hearth.kpi.findings;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** What has become of a finding. */
public enum FindingState {
    OPEN,
    /** The figure stays as it is, for a reason. */
    ACCEPTED,
    /** The figure was put right; said by a person, or by a check that no longer found it. */
    MENDED,
    /** There was nothing wrong: the rule was. */
    NOT_AN_ERROR;

    /** The word of that wire name; an unknown one is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static FindingState fromString(String wire) {
        return Arrays.stream(values())
                .filter(state -> state.wire().equals(wire))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Expected open, accepted, mended or not_an_error"));
    }

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
