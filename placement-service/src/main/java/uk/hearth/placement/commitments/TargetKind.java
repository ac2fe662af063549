package uk.hearth.placement.commitments;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;

/** What a target asks. */
public enum TargetKind {
    AT_LEAST,
    AT_MOST;

    @JsonCreator
    public static TargetKind of(String wire) {
        return Words.read(TargetKind.class, wire);
    }

    @JsonValue
    public String wire() {
        return Words.of(this);
    }

    boolean isMetBy(BigDecimal value, BigDecimal target) {
        return this == AT_LEAST ? value.compareTo(target) >= 0 : value.compareTo(target) <= 0;
    }

    String words() {
        return this == AT_LEAST ? "at least" : "at most";
    }
}
