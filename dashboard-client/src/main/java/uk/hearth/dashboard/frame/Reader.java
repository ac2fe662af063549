package uk.hearth.dashboard.frame;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.kpi.Authority;
import uk.hearth.dashboard.looks.Looks;

/** The person reading, if signed in, and the frame that is theirs. */
@RequestScoped
public class Reader {

    private final SecurityIdentity identity;
    private final Councils councils;
    private final Looks looks;
    private final Duration extension;
    private final Clock clock;

    Reader(
            SecurityIdentity identity,
            Councils councils,
            Looks looks,
            @ConfigProperty(name = "quarkus.oidc.authentication.session-age-extension") Duration extension,
            Clock clock) {
        this.identity = identity;
        this.councils = councils;
        this.looks = looks;
        this.extension = extension;
        this.clock = clock;
    }

    public boolean isSignedIn() {
        return !identity.isAnonymous();
    }

    /** The account as the services know it. */
    public String account() {
        var principal = identity.getPrincipal();
        return principal instanceof JsonWebToken token && token.getClaim("preferred_username") instanceof String account
                ? account
                : principal.getName();
    }

    public boolean isOneOf(String... roles) {
        return isOneOf(Set.of(roles));
    }

    public boolean isOneOf(Set<String> roles) {
        return roles.stream().anyMatch(identity::hasRole);
    }

    /** A page of a task for this reader. */
    public Frame frame(String heading, @Nullable Task task, @Nullable Authority council) {
        var person = person(identity, councils.all(), secondsLeft());
        return new Frame(heading, task, council, looks.of(council), person);
    }

    /** Who has already been recognised, without asking: an error page must not start a sign-in. */
    static @Nullable Person recognised(RoutingContext request) {
        return request.user() instanceof QuarkusHttpUser user
                ? person(user.getSecurityIdentity(), List.of(), null)
                : null;
    }

    private @Nullable Long secondsLeft() {
        if (identity.getPrincipal() instanceof JsonWebToken token && token.getExpirationTime() > 0) {
            return token.getExpirationTime()
                    + extension.toSeconds()
                    - clock.instant().getEpochSecond();
        }
        return null;
    }

    private static @Nullable Person person(
            SecurityIdentity identity, List<Authority> councils, @Nullable Long secondsLeft) {
        return identity.isAnonymous()
                ? null
                : new Person(nameOf(identity), Set.copyOf(identity.getRoles()), councils, secondsLeft);
    }

    private static String nameOf(SecurityIdentity identity) {
        var principal = identity.getPrincipal();
        return principal instanceof JsonWebToken token && token.getClaim("name") instanceof String name
                ? name
                : principal.getName();
    }
}
