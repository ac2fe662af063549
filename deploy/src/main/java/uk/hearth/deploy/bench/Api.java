package uk.hearth.deploy.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

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
        var answer = http.send(to(path).build(), BodyHandlers.ofString());
        expect(200, answer);
        return answer.headers().firstValue("ETag").orElse("");
    }

    void readAgain(String path, String tag) throws IOException, InterruptedException {
        var request = to(path).header("If-None-Match", tag).build();
        expect(304, http.send(request, BodyHandlers.ofString()));
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
