package uk.hearth.escalation.work;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a challenge has to do with. */
public enum LinkKind {
    REVIEW,
    PLACEMENT,
    PLAN,
    VISIT,
    EPISODE,
    ESCALATION;

    @JsonCreator
    public static LinkKind of(String wire) {
        for (var word : values()) {
            if (word.wire().equals(wire)) {
                return word;
            }
        }
        throw new IllegalArgumentException("Expected review, placement, plan, visit, episode or escalation");
    }

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
