package uk.hearth.kpi.plans;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** To whom it was undertaken: to inspectors and members, or to the children themselves. */
public enum PlanKind {
    IMPROVEMENT,
    PROMISE;

    @JsonCreator
    public static PlanKind of(String wire) {
        for (var kind : values()) {
            if (kind.wire().equals(wire)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("Expected improvement or promise");
    }

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
