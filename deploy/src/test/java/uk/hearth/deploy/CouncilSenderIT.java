package uk.hearth.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.hearth.deploy.replicas.Replicas;
import uk.hearth.deploy.settings.Port;

/** What Data to Insight's senders do, step by step, with another host than the Department for Education's. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CouncilSenderIT {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Test
    void a_sender_gets_its_token_tries_the_address_and_sends(@TempDir Path folder) throws Exception {
        try (var replicas = Replicas.open(RunningHouse.root(), folder, Port.PLACEMENT, Map.of())) {
            var endpoint = replicas.start().address() + "/children_social_care_data/209/children";
            assertThat(token(replicas.tokenEndpoint(), "wrong").statusCode()).isEqualTo(401);
            var token = text(token(replicas.tokenEndpoint(), "hearth-demo").body(), "access_token");

            assertThat(call(endpoint, token, null).statusCode()).isEqualTo(204);
            var taken = call(endpoint, token, "[{\"la_child_id\":\"C1\",\"child_details\":{\"sex\":\"F\"}}]");
            assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
            // Python: json.loads, then split at underscores; PowerShell: words that end in .json
            assertThat(taken.body())
                    .matches("\\[\"\\d{4}-\\d\\d-\\d\\d_\\d\\d:\\d\\d:\\d\\d\\.\\d\\d_[0-9a-f-]{36}\\.json\"]");

            var refused = call(endpoint, token, "[{\"la_child_id\":\"C1\"},{\"la_child_id\":\"C 2\"}]");
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(Pattern.compile("\\[(\\d+)]").matcher(refused.body()).results())
                    .extracting(match -> match.group(1))
                    .containsOnly("1");
            assertThat(call(endpoint, "no-token", "[]").statusCode()).isEqualTo(401);
            assertThat(call(endpoint.replace("209", "210"), token, "[]").statusCode())
                    .isEqualTo(403);
        }
    }

    private static HttpResponse<String> token(URI endpoint, String secret) throws IOException, InterruptedException {
        var form = new TreeMap<>(Map.of(
                "client_id", "integration.lewisham",
                "client_secret", secret,
                "scope", "api://children-in-social-care-data-receiver/.default",
                "grant_type", "client_credentials"));
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(joining("&"));
        var request = HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> call(String endpoint, String token, @Nullable String body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(endpoint))
                .header("Authorization", "Bearer " + token)
                .header("SupplierKey", "0123456789abcdef")
                .header("Content-Type", "application/json");
        var sent = body == null ? request.GET() : request.POST(BodyPublishers.ofString(body));
        return HTTP.send(sent.build(), BodyHandlers.ofString());
    }

    private static String text(String json, String field) {
        var found = Pattern.compile("\"" + field + "\"\\s*:\\s*\"([^\"]+)\"").matcher(json);
        assertThat(found.find()).as(json).isTrue();
        return found.group(1);
    }
}
