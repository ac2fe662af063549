package uk.hearth.dashboard.frame;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.runtime.OidcUtils;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.json.JsonArray;
import java.util.List;

/** What the access token says; that it is genuine was checked when it was received. */
final class TokenClaims {

    private TokenClaims() {}

    static List<String> authorities(SecurityIdentity identity) {
        var credential = identity.getCredential(AccessTokenCredential.class);
        if (credential == null || credential.isOpaque()) {
            return List.of();
        }
        var claims = OidcUtils.decodeJwtContent(credential.getToken());
        return claims == null
                ? List.of()
                : claims.getJsonArray("authorities", new JsonArray()).stream()
                        .map(String::valueOf)
                        .toList();
    }
}
