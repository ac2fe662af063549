package uk.hearth.deploy.signin;

import java.util.Map;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import okhttp3.Headers;
import tools.jackson.databind.json.JsonMapper;

/** The few shapes in which the sign-in answers. */
final class Answers {

    private Answers() {}

    static OAuth2HttpResponse json(int status, Map<String, ?> content) {
        return new OAuth2HttpResponse(
                Headers.of("Content-Type", "application/json"),
                status,
                JsonMapper.shared().writeValueAsString(content),
                null);
    }

    static OAuth2HttpResponse page(int status, String html) {
        // A form may send people on to a dashboard at any port of this machine.
        var policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'; "
                + "form-action 'self' http://localhost:* http://127.0.0.1:*";
        var headers = Headers.of(
                "Content-Type",
                "text/html; charset=UTF-8",
                "Content-Security-Policy",
                policy,
                "X-Frame-Options",
                "DENY");
        return new OAuth2HttpResponse(headers, status, html, null);
    }

    static OAuth2HttpResponse redirect(String location) {
        return new OAuth2HttpResponse(Headers.of("Location", location), 302, "", null);
    }

    static OAuth2HttpResponse empty(int status) {
        return new OAuth2HttpResponse(Headers.of(), status, "", null);
    }

    static OAuth2HttpResponse refusal(OAuthRefusal refusal) {
        var answer =
                json(refusal.status(), Map.of("error", refusal.error(), "error_description", refusal.getMessage()));
        if (refusal.status() != 401) {
            return answer;
        }
        var headers = answer.getHeaders()
                .newBuilder()
                .add("WWW-Authenticate", "Basic realm=\"hearth\"")
                .build();
        return new OAuth2HttpResponse(headers, 401, answer.getBody(), null);
    }
}
