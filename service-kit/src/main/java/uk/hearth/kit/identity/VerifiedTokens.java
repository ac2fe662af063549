package uk.hearth.kit.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Who was behind the bearer tokens that were verified in the last minute. A page asks for a dozen things with one token;
 * its signature and its claims are checked with the first.
 */
@ApplicationScoped
class VerifiedTokens {

    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final int MOST = 1_000;

    private final Cache<String, SecurityIdentity> identities = Caffeine.newBuilder()
            .expireAfterWrite(KEPT)
            .maximumSize(MOST)
            .recordStats()
            .build();

    private final Clock clock;

    VerifiedTokens(Clock clock, MeterRegistry metrics) {
        this.clock = clock;
        CaffeineCacheMetrics.monitor(metrics, identities, "verified-tokens");
    }

    /** Whoever was behind exactly this token, unless its time is over by now. */
    Optional<SecurityIdentity> identity(String token) {
        return Optional.ofNullable(identities.getIfPresent(token)).filter(this::lasts);
    }

    /** @param verified as the OpenID provider's keys showed it; of anything but a bearer token nothing is kept */
    void keep(SecurityIdentity verified) {
        var credential = verified.getCredential(AccessTokenCredential.class);
        if (credential != null && verified.getPrincipal() instanceof JsonWebToken) {
            identities.put(credential.getToken(), verified);
        }
    }

    private boolean lasts(SecurityIdentity identity) {
        return identity.getPrincipal() instanceof JsonWebToken token
                && clock.instant().isBefore(Instant.ofEpochSecond(token.getExpirationTime()));
    }
}
