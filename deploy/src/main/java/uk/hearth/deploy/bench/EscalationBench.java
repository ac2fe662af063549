package uk.hearth.deploy.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import uk.hearth.deploy.replicas.Replicas;
import uk.hearth.deploy.settings.Port;

/** escalation-service with twenty years of London in it: its pages, its reports, and reminders by two replicas. */
final class EscalationBench {

    private static final int CASES = 200_000;
    private static final int OPEN = 6_600;
    private static final int DUE = 10_000;
    private static final int WARMING = 400;
    private static final int REQUESTS = 100;
    private static final List<Page> PAGES = List.of(
            new Page("list page, the last raised first", "/api/v1/escalations?authority=E09000023"),
            new Page(
                    "list page of a theme, open, the first due first",
                    "/api/v1/escalations?authority=E09000023&theme=health&open=true&sort=due"),
            new Page("worklist page of a manager", "/api/v1/worklist?authority=E09000023"));
    private static final String OF_A_YEAR = "?authority=E09000023&period=CY2024";
    private static final List<Page> REPORTS = List.of(
            new Page("report of reasons, a year", "/api/v1/reports/reasons" + OF_A_YEAR),
            new Page("report of stages, a year", "/api/v1/reports/stages" + OF_A_YEAR),
            new Page("report of timeliness, a year", "/api/v1/reports/timeliness" + OF_A_YEAR),
            new Page("report of what is open", "/api/v1/reports/open?authority=E09000023"),
            new Page("report of repeats, a year", "/api/v1/reports/repeats" + OF_A_YEAR),
            new Page(
                    "report over 18 years, by year",
                    "/api/v1/reports/over-time?authority=E09000023&period=2007-01..2024-12"),
            new Page("report of caseloads, a year", "/api/v1/reports/caseloads" + OF_A_YEAR));

    private final HttpClient http = HttpClient.newHttpClient();
    private final Path root;
    private final Path folder;
    private final BenchOptions options;

    private record Page(String title, String path) {}

    EscalationBench(Path root, Path folder, BenchOptions options) {
        this.root = root;
        this.folder = folder;
        this.options = options;
    }

    void run() throws Exception {
        try (var place = Replicas.open(root, folder, Port.ESCALATION, Map.of("QUARKUS_MAILER_MOCK", "true"))) {
            var service = place.start().address();
            try (var superuser = place.superuser()) {
                new StoredCases(superuser).fill(CASES, OPEN);
            }
            System.out.printf(
                    Locale.UK,
                    "PostgreSQL %s; escalations: %,d cases stored, %,d of them open%n",
                    place.postgresVersion(),
                    CASES,
                    OPEN);
            for (var page : PAGES) { // so that the first is as warm as the last
                median(WARMING, service.resolve(page.path()), place.token("manager.lewisham"));
            }
            for (var page : PAGES) {
                print(page.title(), service.resolve(page.path()), place.token("manager.lewisham"), 20);
            }
            for (var report : REPORTS) {
                report(report, service.resolve(report.path()), place.token("manager.lewisham"));
            }
            place.start();
            new ReminderBench(place).run(DUE);
        }
    }

    private void report(Page report, URI address, String token) throws Exception {
        if (ask(address, token) == 404) {
            System.out.println("  " + report.title() + ": not in this build");
            return;
        }
        print(report.title(), address, token, 100);
    }

    /** One request after the other, as one reader has it: the median of each round, after some that do not count. */
    private void print(String title, URI address, String token, int target) throws Exception {
        median(WARMING, address, token);
        var rounds = new Rounds();
        for (int round = 0; round < options.rounds(); round++) {
            rounds.add(median(REQUESTS, address, token));
        }
        System.out.printf(Locale.UK, "  %-52s %-28s target < %d ms%n", title, rounds.text("ms"), target);
    }

    private double median(int requests, URI address, String token) throws Exception {
        var took = new Rounds();
        for (int i = 0; i < requests; i++) {
            var began = System.nanoTime();
            expectOk(address, token);
            took.add((System.nanoTime() - began) / 1e6);
        }
        return took.median();
    }

    private void expectOk(URI address, String token) throws IOException, InterruptedException {
        int status = ask(address, token);
        if (status != 200) {
            throw new IllegalStateException("Answered " + status + ": " + address.getPath());
        }
    }

    private int ask(URI address, String token) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address)
                .timeout(Duration.ofMinutes(1))
                .header("Authorization", "Bearer " + token)
                .build();
        return http.send(request, BodyHandlers.ofString()).statusCode();
    }
}
