package uk.hearth.placement.commitments;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who a report is for. */
@Schema(enumeration = {"working_group", "steering_group", "committee"})
public enum ReportAudience {
    /** Officers: every figure, every note between the two days. */
    WORKING_GROUP,
    /** Directors: every figure, the latest note. */
    STEERING_GROUP,
    /** Members and the public: small numbers hidden, notes only where they were written for it. */
    COMMITTEE;

    /** For JAX-RS parameters. */
    public static ReportAudience fromString(String word) {
        return Arrays.stream(values())
                .filter(audience -> audience.wire().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Ask for working_group, steering_group or committee"));
    }

    @JsonValue
    public String wire() {
        return Words.of(this);
    }
}
