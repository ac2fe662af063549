package uk.hearth.deploy.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.text.ParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequestHandler;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import no.nav.security.mock.oauth2.http.Route;
import no.nav.security.mock.oauth2.token.KeyProvider;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import uk.hearth.deploy.accounts.Accounts;

/** OpenID Connect itself, as mock-oauth2-server speaks it: codes, tokens, keys. It trusts whoever asks. */
final class Protocol {

    private final Route server;

    Protocol(Accounts accounts, String signingKey) {
        // The library's own keys are published with it, so anybody could sign with them.
        var keys = new KeyProvider(List.of(parsed(signingKey)), "RS256");
        var tokens = new OAuth2TokenProvider(keys);
        var config = new OAuth2Config(true, null, null, false, tokens, Set.of(new TokenClaims(accounts)));
        this.server = new OAuth2HttpRequestHandler(config).getAuthorizationServer();
    }

    OAuth2HttpResponse answer(OAuth2HttpRequest request) {
        return server.invoke(request);
    }

    /** The discovery document, saying what this sign-in allows; Swagger UI reads the grants and scopes from it. */
    OAuth2HttpResponse discovery(OAuth2HttpRequest request) {
        var content = JsonMapper.shared()
                .readValue(String.valueOf(answer(request).getBody()), new TypeReference<HashMap<String, Object>>() {});
        content.putAll(Map.of(
                "response_types_supported", List.of("code"),
                "response_modes_supported", List.of("query"),
                "grant_types_supported", List.of(Client.CODE, Client.REFRESH, Client.CREDENTIALS, Client.PASSWORD),
                "scopes_supported", List.of("openid"),
                "id_token_signing_alg_values_supported", List.of("RS256"),
                "code_challenge_methods_supported", List.of("S256"),
                "token_endpoint_auth_methods_supported", List.of("client_secret_basic", "client_secret_post", "none")));
        return Answers.json(200, content);
    }

    static String newSigningKey() {
        try {
            return new RSAKeyGenerator(2048).generate().toJSONString();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JWK parsed(String key) {
        try {
            return RSAKey.parse(key);
        } catch (ParseException e) {
            throw new IllegalStateException("The signing key of the sign-in cannot be read", e);
        }
    }
}
