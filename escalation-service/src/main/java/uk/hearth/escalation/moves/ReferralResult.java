package uk.hearth.escalation.moves;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What came of a referral to Cafcass. */
public enum ReferralResult {
    RESOLVED_WITHOUT_PROCEEDINGS,
    PROCEEDINGS_BROUGHT,
    NO_FURTHER_ACTION,
    RETURNED;

    @JsonCreator
    public static ReferralResult of(String wire) {
        for (var word : values()) {
            if (word.wire().equals(wire)) {
                return word;
            }
        }
        throw new IllegalArgumentException(
                "Expected resolved_without_proceedings, proceedings_brought, no_further_action or returned");
    }

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
