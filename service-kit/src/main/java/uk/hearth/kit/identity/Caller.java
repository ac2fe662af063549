package uk.hearth.kit.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.eclipse.microprofile.jwt.JsonWebToken;
import uk.hearth.kit.problems.ProblemException;
import uk.hearth.kit.problems.ProblemType;

/** The person or machine behind the verified token of this request. */
@RequestScoped
public class Caller {

    private final SecurityIdentity identity;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The account's name for people and the audit; the token's subject where it has none. */
    public String name() {
        if (identity.getPrincipal() instanceof JsonWebToken token) {
            String preferred = token.getClaim("preferred_username");
            return preferred == null ? token.getSubject() : preferred;
        }
        return identity.isAnonymous() ? "anonymous" : identity.getPrincipal().getName();
    }

    public SortedSet<String> roles() {
        return new TreeSet<>(identity.getRoles());
    }

    /** Whether none of the token's roles sees more than aggregates. */
    public boolean seesAggregatesOnly() {
        return Set.of(Role.VIEWER).containsAll(identity.getRoles());
    }

    /** The GSS codes in the token's {@code authorities} claim; anything else in it is ignored. */
    public SortedSet<String> authorities() {
        return GrantedAuthorities.of(identity);
    }

    /** Refuses whoever was not granted this authority, in the same words whether or not it exists. */
    public void requireAuthority(String code) {
        if (!authorities().contains(code)) {
            throw new ProblemException(
                    ProblemType.NOT_ALLOWED, "Your account does not include the authority that was asked for.");
        }
    }
}
