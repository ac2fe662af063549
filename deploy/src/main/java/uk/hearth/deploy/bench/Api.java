package uk.hearth.deploy.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** kpi-service over HTTP, as one account sees it. */
final class Api {

    // as load generators do; the upgrade to HTTP/2 costs more here than it saves
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final BenchPlace place;
    private final String token;

    Api(BenchPlace place, String account) throws IOException, InterruptedException {
        this.place = place;
        this.token = place.token(account);
    }

    void importMeasurements(byte[] csv) throws IOException, InterruptedException {
        var request = to("/api/v1/imports/measurements")
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofByteArray(csv))
                .build();
        expect(201, http.send(request, BodyHandlers.ofString()));
    }

    /** Reads, and answers the entity tag. */
    String read(String path) throws IOException {
        return get(path, null, 200);
    }

    void readAgain(String path, String tag) throws IOException {
        get(path, tag, 304);
    }

    /** By the plainest client there is: the other takes as long over an answer of no body as the service does. */
    private String get(String path, @Nullable String tag, int expected) throws IOException {
        var connection =
                (HttpURLConnection) place.service().resolve(path).toURL().openConnection();
        connection.setRequestProperty("Authorization", "Bearer " + token);
        if (tag != null) {
            connection.setRequestProperty("If-None-Match", tag);
        }
        if (connection.getResponseCode() != expected) {
            throw new IllegalStateException("Answered " + connection.getResponseCode());
        }
        try (var body = connection.getInputStream()) {
            body.transferTo(OutputStream.nullOutputStream());
        }
        return Objects.requireNonNullElse(connection.getHeaderField("ETag"), "");
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(place.service().resolve(path))
                .timeout(Duration.ofMinutes(2))
                .header("Authorization", "Bearer " + token);
    }

    private static void expect(int status, HttpResponse<String> answer) {
        if (answer.statusCode() != status) {
            throw new IllegalStateException("Answered " + answer.statusCode() + ": " + answer.body());
        }
    }
}
