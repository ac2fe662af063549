package uk.hearth.kit.outbox;

import io.quarkus.oidc.client.OidcClients;
import io.quarkus.oidc.client.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Destinations as configured, and this service's own token for them, asked for when first needed. */
@ApplicationScoped
class ConfiguredDestinations implements Destination {

    private static final Duration TOKEN_TIMEOUT = Duration.ofSeconds(30);

    private final OutboxConfig config;
    private final OidcClients clients;
    private @Nullable Tokens tokens;

    ConfiguredDestinations(OutboxConfig config, OidcClients clients) {
        this.config = config;
        this.clients = clients;
    }

    boolean any() {
        return !config.destinations().isEmpty();
    }

    @Override
    public URI uri(String target) {
        return Optional.ofNullable(config.destinations().get(target))
                .map(OutboxConfig.Address::url)
                .orElseThrow(() -> new NoSuchElementException("No destination has this name"));
    }

    /** One token for all: every service takes those of the one provider. */
    @Override
    public synchronized String bearerToken(String target) {
        var held = tokens;
        if (held == null || held.isAccessTokenExpired() || held.isAccessTokenWithinRefreshInterval()) {
            held = clients.getClient().getTokens().await().atMost(TOKEN_TIMEOUT);
            tokens = held;
        }
        return held.getAccessToken();
    }
}
