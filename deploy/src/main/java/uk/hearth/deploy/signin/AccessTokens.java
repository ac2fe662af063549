package uk.hearth.deploy.signin;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Asks the running sign-in for an access token of a demonstration account. */
public final class AccessTokens {

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final URI issuer;
    private final String password;

    public AccessTokens(URI issuer, String password) {
        this.issuer = issuer;
        this.password = password;
    }

    /** The token, or nothing when there is no such account. */
    public Optional<String> of(String account) throws IOException, InterruptedException {
        var form = Map.of(
                "grant_type", Client.PASSWORD, "client_id", "deploy-token", "username", account, "password", password);
        var request = HttpRequest.newBuilder(URI.create(issuer + "/token"))
                .timeout(Duration.ofSeconds(10))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form.entrySet().stream()
                        .map(entry ->
                                entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"))))
                .build();
        var answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            return Optional.empty();
        }
        return Optional.of(
                JsonMapper.shared().readTree(answer.body()).get("access_token").asString());
    }
}
