package uk.hearth.deploy.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
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
    String read(String path) throws IOException, InterruptedException {
        var answer = expect(200, http.send(to(path).build(), BodyHandlers.ofString()));
        return answer.headers().firstValue("ETag").orElse("");
    }

    /** To ask for it again and again; only if it has changed where a tag is given. */
    KeptConnection asking(String path, @Nullable String tag) throws IOException {
        var headers = "Authorization: Bearer %s\r\n".formatted(token);
        return new KeptConnection(
                place.service().resolve(path), tag == null ? headers : headers + "If-None-Match: " + tag + "\r\n");
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(place.service().resolve(path))
                .timeout(Duration.ofMinutes(2))
                .header("Authorization", "Bearer " + token);
    }

    private static HttpResponse<String> expect(int status, HttpResponse<String> answer) {
        if (answer.statusCode() != status) {
            throw new IllegalStateException("Answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer;
    }
}
