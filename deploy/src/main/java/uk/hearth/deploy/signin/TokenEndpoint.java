package uk.hearth.deploy.signin;

import java.util.Map;
import java.util.Optional;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import uk.hearth.deploy.accounts.Accounts;

/** Checks who asks for a token, and with what, before the protocol makes one. */
final class TokenEndpoint {

    private final Protocol protocol;
    private final Accounts accounts;
    private final Clients clients;
    private final IssuedCodes codes;
    private final RefreshTokens refreshTokens;

    TokenEndpoint(
            Protocol protocol, Accounts accounts, Clients clients, IssuedCodes codes, RefreshTokens refreshTokens) {
        this.protocol = protocol;
        this.accounts = accounts;
        this.clients = clients;
        this.codes = codes;
        this.refreshTokens = refreshTokens;
    }

    OAuth2HttpResponse answer(OAuth2HttpRequest request) {
        var client = clients.authenticate(request);
        check(client, request);
        var answer = protocol.answer(request);
        refreshToken(answer).ifPresent(token -> refreshTokens.remember(token, client));
        return answer;
    }

    /** RFC 7009: an unknown token is as good as a revoked one. */
    OAuth2HttpResponse revoke(OAuth2HttpRequest request) {
        var client = clients.authenticate(request);
        refreshTokens.revoke(request.getFormParameters().get("token"), client);
        return Answers.empty(200);
    }

    OAuth2HttpResponse introspect(OAuth2HttpRequest request) {
        if (clients.authenticate(request).isPublic()) {
            throw new OAuthRefusal(401, "invalid_client", "A token is explained only to a client with a secret");
        }
        return protocol.answer(request);
    }

    private void check(Client client, OAuth2HttpRequest request) {
        var form = request.getFormParameters();
        var grant = Optional.ofNullable(form.get("grant_type")).orElse("");
        if (!client.may(grant)) {
            throw new OAuthRefusal(400, "unauthorized_client", "The client may not use this grant");
        }
        switch (grant) {
            case Client.CODE -> codes.redeem(client, request);
            case Client.REFRESH -> refreshTokens.check(form.get("refresh_token"), client);
            case Client.PASSWORD -> checkPassword(form.get("username"), form.get("password"));
            default -> {
                // The client's own secret is all that client_credentials needs.
            }
        }
    }

    private void checkPassword(@Nullable String name, @Nullable String password) {
        if (name == null || password == null || accounts.signIn(name, password).isEmpty()) {
            throw new OAuthRefusal(400, "invalid_grant", "The account name or the password is wrong");
        }
    }

    private static Optional<String> refreshToken(OAuth2HttpResponse answer) {
        if (answer.getStatus() != 200) {
            return Optional.empty();
        }
        var content = JsonMapper.shared()
                .readValue(String.valueOf(answer.getBody()), new TypeReference<Map<String, Object>>() {});
        return Optional.ofNullable(content.get("refresh_token")).map(Object::toString);
    }
}
