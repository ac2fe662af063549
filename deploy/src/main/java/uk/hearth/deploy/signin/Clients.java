package uk.hearth.deploy.signin;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import uk.hearth.deploy.accounts.Accounts;

/** The programs known to the sign-in, and how they prove who they are. */
final class Clients {

    private final Map<String, Client> known = new HashMap<>();

    Clients(Accounts accounts, UnaryOperator<String> secrets) {
        confidential("dashboard", secrets.apply("dashboard"), Set.of(Client.CODE, Client.REFRESH));
        open("swagger-ui", Set.of(Client.CODE, Client.REFRESH));
        open("deploy-token", Set.of(Client.PASSWORD));
        for (var service : accounts.services()) {
            confidential(service, secrets.apply(service), Set.of(Client.CREDENTIALS));
        }
        for (var authority : accounts.authorities()) {
            confidential("integration." + authority, accounts.password(), Set.of(Client.CREDENTIALS));
        }
    }

    Optional<Client> find(Optional<String> id) {
        return id.map(known::get);
    }

    /** The client that made this request, by a Basic header or in the form, if its secret is right. */
    Client authenticate(OAuth2HttpRequest request) {
        var basic = Optional.ofNullable(request.getHeaders().get("authorization"));
        if (basic.isPresent()) {
            return basic.filter(header -> header.regionMatches(true, 0, "Basic ", 0, 6))
                    .flatMap(header -> fromBasic(header.substring(6).trim()))
                    .orElseThrow(Clients::unknown);
        }
        var form = request.getFormParameters();
        return checked(Optional.ofNullable(form.get("client_id")), Optional.ofNullable(form.get("client_secret")))
                .orElseThrow(Clients::unknown);
    }

    private Optional<Client> fromBasic(String encoded) {
        try {
            var pair = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8).split(":", 2);
            return pair.length == 2
                    ? checked(Optional.of(decoded(pair[0])), Optional.of(decoded(pair[1])))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<Client> checked(Optional<String> id, Optional<String> secret) {
        return find(id).filter(client -> client.accepts(secret));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static OAuthRefusal unknown() {
        return new OAuthRefusal(401, "invalid_client", "The client is not known, or its secret is wrong");
    }

    private void confidential(String id, String secret, Set<String> grants) {
        known.put(id, new Client(id, Optional.of(secret), grants));
    }

    private void open(String id, Set<String> grants) {
        known.put(id, new Client(id, Optional.empty(), grants));
    }
}
