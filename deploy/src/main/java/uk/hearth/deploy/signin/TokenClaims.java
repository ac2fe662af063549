package uk.hearth.deploy.signin;

import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ResourceOwnerPasswordCredentialsGrant;
import com.nimbusds.oauth2.sdk.TokenRequest;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.nav.security.mock.oauth2.OAuth2Exception;
import no.nav.security.mock.oauth2.token.OAuth2TokenCallback;
import uk.hearth.deploy.accounts.Account;
import uk.hearth.deploy.accounts.Accounts;

/** What goes into a token besides what the protocol itself puts there. */
final class TokenClaims implements OAuth2TokenCallback {

    static final String ISSUER = "hearth";
    private static final Duration LIFE = Duration.ofMinutes(15);

    private final Accounts accounts;

    TokenClaims(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public String issuerId() {
        return ISSUER;
    }

    @Override
    public String subject(TokenRequest request) {
        return clientId(request);
    }

    @Override
    public String typeHeader(TokenRequest request) {
        return "JWT";
    }

    @Override
    public List<String> audience(TokenRequest request) {
        return List.of(ISSUER, clientId(request));
    }

    @Override
    public Map<String, Object> addClaims(TokenRequest request) {
        var claims = new HashMap<String, Object>();
        claims.put("azp", clientId(request));
        switch (request.getAuthorizationGrant().getType().getValue()) {
            case Client.PASSWORD -> claims.putAll(whoAsked(request).claims());
            case Client.CREDENTIALS ->
                claims.putAll(accounts.machine(clientId(request))
                        .orElseThrow(TokenClaims::nobody)
                        .claims());
            default -> {
                // The person who signed in brings the claims of their account with the code.
            }
        }
        return claims;
    }

    @Override
    public long tokenExpiry() {
        return LIFE.toSeconds();
    }

    private Account whoAsked(TokenRequest request) {
        var grant = (ResourceOwnerPasswordCredentialsGrant) request.getAuthorizationGrant();
        return accounts.find(grant.getUsername()).orElseThrow(TokenClaims::nobody);
    }

    private static String clientId(TokenRequest request) {
        return Optional.ofNullable(request.getClientAuthentication())
                .map(authentication -> authentication.getClientID().getValue())
                .orElseGet(() -> request.getClientID().getValue());
    }

    private static OAuth2Exception nobody() {
        return new OAuth2Exception(OAuth2Error.INVALID_GRANT, "no such account");
    }
}
