package uk.hearth.deploy.signin;

import java.time.Clock;
import java.util.List;
import java.util.function.UnaryOperator;
import no.nav.security.mock.oauth2.http.CorsInterceptor;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import uk.hearth.deploy.accounts.Accounts;

/** Which question goes to which part of the sign-in; nothing is answered that is not listed here. */
final class SignIn {

    private final Protocol protocol;
    private final AuthorizeEndpoint authorize;
    private final TokenEndpoint tokens;
    private final CorsInterceptor cors = new CorsInterceptor(List.of("GET", "POST", "OPTIONS"));

    SignIn(Accounts accounts, UnaryOperator<String> clientSecrets, String signingKey, Clock clock) {
        var clients = new Clients(accounts, clientSecrets);
        var codes = new IssuedCodes(clock);
        this.protocol = new Protocol(accounts, signingKey);
        this.authorize = new AuthorizeEndpoint(protocol, accounts, clients, codes);
        this.tokens = new TokenEndpoint(protocol, accounts, clients, codes, new RefreshTokens(clock));
    }

    OAuth2HttpResponse answer(OAuth2HttpRequest request) {
        return cors.intercept(request, guarded(request));
    }

    private OAuth2HttpResponse guarded(OAuth2HttpRequest request) {
        try {
            return request.getMethod().equals("OPTIONS") ? Answers.empty(204) : routed(request);
        } catch (OAuthRefusal refusal) {
            return Answers.refusal(refusal);
        }
    }

    private OAuth2HttpResponse routed(OAuth2HttpRequest request) {
        return switch (request.getMethod() + " " + request.getUrl().encodedPath()) {
            case "GET /hearth/.well-known/openid-configuration", "GET /hearth/.well-known/oauth-authorization-server" ->
                protocol.discovery(request);
            case "GET /hearth/jwks", "GET /hearth/userinfo" -> protocol.answer(request);
            case "GET /hearth/authorize", "POST /hearth/authorize" -> authorize.answer(request);
            case "POST /hearth/token" -> tokens.answer(request);
            case "POST /hearth/revoke" -> tokens.revoke(request);
            case "POST /hearth/introspect" -> tokens.introspect(request);
            case "GET /hearth/endsession", "POST /hearth/endsession" -> LogoutEndpoint.answer(request);
            default -> Answers.page(404, Pages.message("Page not found", "The sign-in has no page at this address."));
        };
    }
}
