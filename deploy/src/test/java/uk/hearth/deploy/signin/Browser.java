package uk.hearth.deploy.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import okhttp3.HttpUrl;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What a browser and a program do at the sign-in, in a test's words. */
final class Browser {

    // RFC 7636, appendix B: a verifier and its S256 challenge.
    static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final URI issuer;

    Browser(URI issuer) {
        this.issuer = issuer;
    }

    static Map<String, String> askForCode(String client, String redirectUri) {
        return Map.of(
                "response_type", "code",
                "client_id", client,
                "redirect_uri", redirectUri,
                "scope", "openid",
                "state", "st4te",
                "nonce", "n0nce",
                "code_challenge", CHALLENGE,
                "code_challenge_method", "S256");
    }

    HttpResponse<String> get(String path, Map<String, String> query, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(issuer + path + "?" + form(query)));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    HttpResponse<String> options(String path, String... headers) {
        return send(HttpRequest.newBuilder(URI.create(issuer + path))
                .headers(headers)
                .method("OPTIONS", BodyPublishers.noBody()));
    }

    HttpResponse<String> signIn(Map<String, String> query, String account, String password) {
        return post("/authorize?" + form(query), Map.of("username", account, "password", password));
    }

    HttpResponse<String> post(String path, Map<String, String> fields, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(issuer + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(fields)));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** The code that the sign-in sends back to the program. */
    String code(Map<String, String> query, String account, String password) {
        var location = signIn(query, account, password)
                .headers()
                .firstValue("location")
                .orElseThrow();
        return String.valueOf(HttpUrl.get(location).queryParameter("code"));
    }

    static Map<String, String> exchange(String code, String redirectUri) {
        return Map.of(
                "grant_type",
                "authorization_code",
                "code",
                code,
                "redirect_uri",
                redirectUri,
                "code_verifier",
                VERIFIER);
    }

    static String[] basic(String client, String secret) {
        var pair = (client + ":" + secret).getBytes(StandardCharsets.UTF_8);
        return new String[] {"Authorization", "Basic " + Base64.getEncoder().encodeToString(pair)};
    }

    static Map<String, Object> json(HttpResponse<String> answer) {
        return JsonMapper.shared().readValue(answer.body(), new TypeReference<Map<String, Object>>() {});
    }

    static String text(HttpResponse<String> answer, String field) {
        return String.valueOf(json(answer).get(field));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
