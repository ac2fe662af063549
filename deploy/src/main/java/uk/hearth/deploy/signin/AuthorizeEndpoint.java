package uk.hearth.deploy.signin;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import okhttp3.HttpUrl;
import tools.jackson.databind.json.JsonMapper;
import uk.hearth.deploy.accounts.Account;
import uk.hearth.deploy.accounts.Accounts;

/** Shows the sign-in page, checks the password, and only then lets the protocol hand out a code. */
final class AuthorizeEndpoint {

    private final Protocol protocol;
    private final Accounts accounts;
    private final Clients clients;
    private final IssuedCodes codes;

    AuthorizeEndpoint(Protocol protocol, Accounts accounts, Clients clients, IssuedCodes codes) {
        this.protocol = protocol;
        this.accounts = accounts;
        this.clients = clients;
        this.codes = codes;
    }

    OAuth2HttpResponse answer(OAuth2HttpRequest request) {
        var query = request.getUrl();
        var client = clients.find(Optional.ofNullable(query.queryParameter("client_id")))
                .filter(known -> known.may(Client.CODE));
        var back = Loopback.parse(query.queryParameter("redirect_uri"));
        if (client.isEmpty() || back.isEmpty()) {
            // Nobody may be sent to an address that is not known to be good, not even with an error.
            return Answers.page(
                    400,
                    Pages.message(
                            "This sign-in link does not work",
                            "The program that sent you here is not known, or asks to send you to another machine."));
        }
        var fault = fault(query, client.get());
        if (fault.isPresent()) {
            return refused(back.get(), query, fault.get());
        }
        if (request.getMethod().equals("POST")) {
            return signIn(request);
        }
        return page(
                query, Optional.ofNullable(query.queryParameter("login_hint")).orElse(""), false);
    }

    private OAuth2HttpResponse signIn(OAuth2HttpRequest request) {
        var form = request.getFormParameters();
        var name = Optional.ofNullable(form.get("username")).orElse("");
        var password = Optional.ofNullable(form.get("password")).orElse("");
        var account = accounts.signIn(name, password);
        if (account.isEmpty()) {
            return page(request.getUrl(), name, true);
        }
        return code(request, account.get());
    }

    private OAuth2HttpResponse code(OAuth2HttpRequest request, Account account) {
        var claims = JsonMapper.shared().writeValueAsString(account.claims());
        var form = "username=" + encoded(account.name()) + "&claims=" + encoded(claims);
        var url = withOpenId(request.getUrl());
        var answer = protocol.answer(new OAuth2HttpRequest(request.getHeaders(), "POST", url, form));
        Optional.ofNullable(answer.getHeaders().get("location"))
                .map(HttpUrl::parse)
                .map(location -> location.queryParameter("code"))
                .ifPresent(code -> codes.remember(code, request));
        return answer;
    }

    private static Optional<String> fault(HttpUrl query, Client client) {
        if (!Objects.equals(query.queryParameter("response_type"), "code")) {
            return Optional.of("unsupported_response_type");
        }
        if (Objects.equals(query.queryParameter("prompt"), "none")) {
            return Optional.of("login_required");
        }
        if (!Set.of("", "query")
                .contains(Optional.ofNullable(query.queryParameter("response_mode"))
                        .orElse(""))) {
            return Optional.of("invalid_request");
        }
        var challenged = query.queryParameter("code_challenge") != null;
        var strong = Objects.equals(query.queryParameter("code_challenge_method"), "S256");
        var proven = challenged ? strong : !client.isPublic();
        return proven ? Optional.empty() : Optional.of("invalid_request");
    }

    private static OAuth2HttpResponse refused(HttpUrl back, HttpUrl query, String error) {
        var location = back.newBuilder().addQueryParameter("error", error);
        var state = query.queryParameter("state");
        if (state != null) {
            location.addQueryParameter("state", state);
        }
        return Answers.redirect(location.toString());
    }

    private static OAuth2HttpResponse page(HttpUrl query, String username, boolean wrong) {
        var action = query.encodedPath() + "?" + query.encodedQuery();
        return Answers.page(wrong ? 401 : 200, Pages.signIn(action, username, wrong));
    }

    /** Swagger UI leaves out the scope openid unless somebody ticks it. */
    private static HttpUrl withOpenId(HttpUrl url) {
        var scope = Optional.ofNullable(url.queryParameter("scope")).orElse("");
        if (List.of(scope.split(" ")).contains("openid")) {
            return url;
        }
        return url.newBuilder()
                .setQueryParameter("scope", ("openid " + scope).trim())
                .build();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
