package uk.hearth.deploy.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;

/** Authorization codes not yet exchanged, each for one client, one address, once and soon. */
final class IssuedCodes {

    private static final Duration LIFE = Duration.ofMinutes(1);

    private record Issued(String clientId, String redirectUri, boolean challenged, Instant until) {}

    private final Map<String, Issued> codes = new ConcurrentHashMap<>();
    private final Clock clock;

    IssuedCodes(Clock clock) {
        this.clock = clock;
    }

    void remember(String code, OAuth2HttpRequest asked) {
        var query = asked.getUrl();
        codes.values().removeIf(issued -> issued.until().isBefore(clock.instant()));
        codes.put(
                code,
                new Issued(
                        Optional.ofNullable(query.queryParameter("client_id")).orElse(""),
                        Optional.ofNullable(query.queryParameter("redirect_uri"))
                                .orElse(""),
                        query.queryParameter("code_challenge") != null,
                        clock.instant().plus(LIFE)));
    }

    void redeem(Client client, OAuth2HttpRequest request) {
        var form = request.getFormParameters();
        var issued = Optional.ofNullable(form.get("code")).map(codes::remove);
        var right = issued.filter(code -> code.clientId().equals(client.id()))
                .filter(code -> code.redirectUri().equals(form.get("redirect_uri")))
                .filter(code -> code.until().isAfter(clock.instant()))
                .filter(code -> !code.challenged() || form.get("code_verifier") != null);
        if (right.isEmpty()) {
            throw new OAuthRefusal(
                    400, "invalid_grant", "The code is unknown, used, expired, or of another client or address");
        }
    }
}
