package uk.hearth.dashboard.frame;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.kpi.Authority;

/** The person reading, if signed in. */
@RequestScoped
public class Reader {

    private final SecurityIdentity identity;

    Reader(SecurityIdentity identity) {
        this.identity = identity;
    }

    public boolean isSignedIn() {
        return !identity.isAnonymous();
    }

    /** A page for this reader. */
    public Frame frame(String heading, @Nullable Authority council) {
        return new Frame(heading, council, name());
    }

    @Nullable String name() {
        if (!isSignedIn()) {
            return null;
        }
        var principal = identity.getPrincipal();
        if (principal instanceof JsonWebToken token && token.getClaim("name") instanceof String name) {
            return name;
        }
        return principal.getName();
    }
}
