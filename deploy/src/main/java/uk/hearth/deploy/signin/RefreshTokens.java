package uk.hearth.deploy.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Refresh tokens in use, each for the client it was given to and for one working day. */
final class RefreshTokens {

    private static final Duration LIFE = Duration.ofHours(10);

    private record Given(String clientId, Instant until) {}

    private final Map<String, Given> tokens = new ConcurrentHashMap<>();
    private final Clock clock;

    RefreshTokens(Clock clock) {
        this.clock = clock;
    }

    void remember(String token, Client client) {
        tokens.values().removeIf(given -> given.until().isBefore(clock.instant()));
        tokens.putIfAbsent(token, new Given(client.id(), clock.instant().plus(LIFE)));
    }

    void check(@Nullable String token, Client client) {
        var given = Optional.ofNullable(token).map(tokens::get);
        if (given.filter(each -> belongs(each, client)).isEmpty()) {
            throw new OAuthRefusal(400, "invalid_grant", "The refresh token is unknown, revoked or expired");
        }
    }

    void revoke(@Nullable String token, Client client) {
        if (token != null) {
            tokens.computeIfPresent(token, (key, given) -> given.clientId().equals(client.id()) ? null : given);
        }
    }

    private boolean belongs(Given given, Client client) {
        return given.clientId().equals(client.id()) && given.until().isAfter(clock.instant());
    }
}
