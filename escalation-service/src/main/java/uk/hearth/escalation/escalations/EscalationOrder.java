package uk.hearth.escalation.escalations;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The order of a list: the last raised first, or the first due first (which is of open cases only). */
public enum EscalationOrder {
    RAISED,
    DUE;

    /** How JAX-RS reads it from a query. */
    public static EscalationOrder fromString(String wire) {
        for (var order : values()) {
            if (order.wire().equals(wire)) {
                return order;
            }
        }
        throw new IllegalArgumentException("Expected raised or due");
    }

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
