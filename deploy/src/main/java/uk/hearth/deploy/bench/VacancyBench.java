package uk.hearth.deploy.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import uk.hearth.deploy.replicas.Replicas;
import uk.hearth.deploy.settings.Port;

/** placement-service with 20,000 provisions of one authority: a day's vacancies, and a month's occupancy. */
final class VacancyBench {

    private static final int PROVISIONS = 20_000;
    private static final int WARMING = 200;
    private static final int REQUESTS = 60;
    private static final String OF_A_DAY = "/api/v1/vacancies?authority=E09000023&on=2026-11-22";
    private static final List<Page> PAGES = List.of(
            new Page("a day's vacancies, by type", OF_A_DAY, 50),
            new Page("a day's vacancies, by place", OF_A_DAY + "&by=place", 50),
            new Page("a day's vacancies, by age band", OF_A_DAY + "&by=age_band", 50),
            new Page("a day's vacancies, by characteristic", OF_A_DAY + "&by=characteristic", 50),
            new Page("a past day's vacancies, by type", OF_A_DAY.replace("2026-11", "2025-11"), 50),
            new Page("a planned day's vacancies, by type", OF_A_DAY.replace("2026", "2027"), 50),
            new Page(
                    "a page of provisions with a vacancy",
                    "/api/v1/vacancies/provisions?authority=E09000023&on=2026-11-22",
                    100),
            new Page(
                    "a month's occupancy, by type",
                    "/api/v1/occupancy?authority=E09000023&from=2026-10-01&to=2026-10-31",
                    500),
            new Page(
                    "a year's beds day by day",
                    "/api/v1/occupancy/days?authority=E09000023&from=2026-01-01&to=2026-12-31",
                    1000));

    private final HttpClient http = HttpClient.newHttpClient();
    private final Path root;
    private final Path folder;
    private final BenchOptions options;

    private record Page(String title, String path, int target) {}

    VacancyBench(Path root, Path folder, BenchOptions options) {
        this.root = root;
        this.folder = folder;
        this.options = options;
    }

    void run() throws Exception {
        try (var place = Replicas.open(root, folder, Port.PLACEMENT, Map.of())) {
            var service = place.start().address();
            var token = place.token("manager.lewisham");
            System.out.printf(
                    Locale.UK,
                    "PostgreSQL %s; vacancies: %,d provisions of one authority stored%n",
                    place.postgresVersion(),
                    PROVISIONS);
            try (var superuser = place.superuser()) {
                fill(new StoredBeds(superuser), service.resolve(OF_A_DAY), token);
            }
            for (var page : PAGES) {
                measure(page, service.resolve(page.path()), token);
            }
        }
    }

    /** Whoever asks first has all the nights worked out. */
    private void fill(StoredBeds beds, URI address, String token) throws Exception {
        beds.fill(PROVISIONS);
        beds.tidy();
        System.out.printf(Locale.UK, "  %-52s %.0f ms%n", "the first question about them", median(1, address, token));
        beds.tidy();
    }

    /** One request after the other, as one reader has it: the median of each round, after some that do not count. */
    private void measure(Page page, URI address, String token) throws Exception {
        median(WARMING / (page.target() / 50), address, token);
        var rounds = new Rounds();
        for (int round = 0; round < options.rounds(); round++) {
            rounds.add(median(REQUESTS / (page.target() / 50) + 1, address, token));
        }
        System.out.printf(Locale.UK, "  %-52s %-28s target < %d ms%n", page.title(), rounds.text("ms"), page.target());
    }

    private double median(int requests, URI address, String token) throws IOException, InterruptedException {
        var took = new Rounds();
        for (int i = 0; i < requests; i++) {
            var began = System.nanoTime();
            var request = HttpRequest.newBuilder(address)
                    .header("Authorization", "Bearer " + token)
                    .build();
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("Answered " + answer.statusCode() + ": " + address.getPath());
            }
            took.add((System.nanoTime() - began) / 1e6);
        }
        return took.median();
    }
}
