package uk.hearth.kpi.imports;

import java.util.Set;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.problems.ProblemException;
import uk.hearth.kit.problems.ProblemType;

/**
 * Who brings a file in, and for whom they may.
 *
 * @param authorities granted to them
 */
record Sender(String name, Set<String> authorities) {

    static Sender of(Caller caller) {
        return new Sender(caller.name(), caller.authorities());
    }

    /** Refuses an authority that was not granted, in the same words whether or not it exists. */
    void requireAuthority(String code) {
        if (!authorities.contains(code)) {
            throw new ProblemException(
                    ProblemType.NOT_ALLOWED, "Your account does not include the authority that was asked for.");
        }
    }
}
