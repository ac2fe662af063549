package uk.hearth.kpi.imports;

import java.util.Set;
import uk.hearth.kit.audit.AuditActor;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.problems.ProblemException;
import uk.hearth.kit.problems.ProblemType;

/**
 * Who brings a file in, and for whom they may.
 *
 * @param roles in which they asked for it
 * @param authorities granted to them
 */
public record Sender(String name, Set<String> roles, Set<String> authorities) {

    static Sender of(Caller caller) {
        return new Sender(caller.name(), caller.roles(), caller.authorities());
    }

    AuditActor actor() {
        return new AuditActor(name, roles);
    }

    /** Refuses an authority that was not granted, in the same words whether or not it exists. */
    void requireAuthority(String code) {
        if (!authorities.contains(code)) {
            throw new ProblemException(
                    ProblemType.NOT_ALLOWED, "Your account does not include the authority that was asked for.");
        }
    }
}
