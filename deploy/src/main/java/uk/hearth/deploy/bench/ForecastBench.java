package uk.hearth.deploy.bench;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import uk.hearth.deploy.console.CannotStart;
import uk.hearth.deploy.replicas.Replicas;
import uk.hearth.deploy.settings.Port;

/** placement-service with five years of returns of a large authority: a forecast from them, as its reader has it. */
final class ForecastBench {

    private static final int CHILDREN = 2000;
    private static final int FIRST_YEAR = 2022;
    private static final int LAST_YEAR = 2026;
    private static final int WARMING = 3;
    private static final String AUTHORITY = "E09000099";
    private static final String QUESTION = "{\"authority\":\"" + AUTHORITY + "\",\"months\":24,\"draws\":1000%s}";

    private final HttpClient http = HttpClient.newHttpClient();
    private final Path root;
    private final Path folder;
    private final BenchOptions options;

    ForecastBench(Path root, Path folder, BenchOptions options) {
        this.root = root;
        this.folder = folder;
        this.options = options;
    }

    void run() throws Exception {
        generate();
        try (var place = Replicas.open(root, folder, Port.PLACEMENT, Map.of())) {
            var service = place.start().address();
            for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
                send(service, year, place.token("analyst.riverside"));
            }
            System.out.printf(
                    Locale.UK,
                    "PostgreSQL %s; forecasts: returns of %d years, %,d children in care at a time, 24 months, 1,000 draws%n",
                    place.postgresVersion(),
                    LAST_YEAR - FIRST_YEAR + 1,
                    CHILDREN);
            for (var method : List.of("child_simulation", "daily_markov", "deterministic_steps")) {
                var question = QUESTION.formatted(",\"method\":\"" + method + "\"");
                print("forecast by " + method, service, question, place.token("analyst.riverside"));
            }
            print(
                    "forecast by what a back-test chooses",
                    service,
                    QUESTION.formatted(""),
                    place.token("analyst.riverside"));
        }
    }

    private void generate() throws IOException, InterruptedException {
        var classes = root.resolve("placement-service/target/classes")
                + File.pathSeparator
                + root.resolve("service-kit/target/classes");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        int ended = new ProcessBuilder(
                        java,
                        "-cp",
                        classes,
                        "uk.hearth.placement.generator.GenerateReturns",
                        "--out=" + folder.resolve("returns"),
                        "--years=%d..%d".formatted(FIRST_YEAR, LAST_YEAR),
                        "--children=" + CHILDREN,
                        "--authority=" + AUTHORITY,
                        "--geography=E09000011")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("returns.log").toFile())
                .start()
                .waitFor();
        if (ended != 0) {
            throw new CannotStart("The returns could not be made; the log is in " + folder);
        }
    }

    private void send(URI service, int year, String token) throws IOException, InterruptedException {
        var file = folder.resolve("returns").resolve("%s-%d.zip".formatted(AUTHORITY, year));
        var path = "/api/v1/returns?authority=%s&year=%d".formatted(AUTHORITY, year);
        int status = post(
                service.resolve(path), token, "application/zip", BodyPublishers.ofByteArray(Files.readAllBytes(file)));
        if (status != 201) {
            throw new IllegalStateException("The return of %d was answered %d".formatted(year, status));
        }
    }

    private void print(String title, URI service, String question, String token) throws Exception {
        var rounds = new Rounds();
        for (int round = -WARMING; round < options.rounds(); round++) {
            var began = System.nanoTime();
            int status = post(
                    service.resolve("/api/v1/forecasts"), token, "application/json", BodyPublishers.ofString(question));
            if (status != 200) {
                throw new IllegalStateException("The forecast was answered " + status);
            }
            if (round >= 0) {
                rounds.add((System.nanoTime() - began) / 1e6);
            }
        }
        System.out.printf(Locale.UK, "  %-52s %-28s target < 3000 ms%n", title, rounds.text("ms"));
    }

    private int post(URI address, String token, String type, BodyPublisher body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address)
                .timeout(Duration.ofMinutes(5))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", type)
                .POST(body)
                .build();
        return http.send(request, BodyHandlers.discarding()).statusCode();
    }
}
