package uk.hearth.escalation.cases;

import org.jspecify.annotations.Nullable;

/**
 * Who did something.
 *
 * @param person the account that did it
 * @param onBehalfOf whose proxy that account was
 */
public record Actor(String person, @Nullable String onBehalfOf) {

    /** Whose deed it counts as. */
    public String principal() {
        return onBehalfOf == null ? person : onBehalfOf;
    }
}
