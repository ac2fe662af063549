package uk.hearth.dashboard.frame;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
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
        return new Frame(heading, council, nameOf(identity));
    }

    /** Who has already been recognised, without asking: an error page must not start a sign-in. */
    static @Nullable String recognised(RoutingContext request) {
        return request.user() instanceof QuarkusHttpUser user ? nameOf(user.getSecurityIdentity()) : null;
    }

    private static @Nullable String nameOf(SecurityIdentity identity) {
        if (identity.isAnonymous()) {
            return null;
        }
        var principal = identity.getPrincipal();
        if (principal instanceof JsonWebToken token && token.getClaim("name") instanceof String name) {
            return name;
        }
        return principal.getName();
    }
}
