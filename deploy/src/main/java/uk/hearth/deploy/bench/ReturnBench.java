package uk.hearth.deploy.bench;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import uk.hearth.deploy.replicas.Replicas;
import uk.hearth.deploy.settings.Port;

/**
 * Returns: read and checked by all rules, alone and beside the national tool's time; a large authority's, from its upload
 * to its figures in the outbox; all month ends of ten years; the sufficiency dashboard of sixty months.
 */
final class ReturnBench {

    /** Seconds that the national tool takes for a return of 5,050 episodes, rules alone, on two cores like these. */
    private static final double NATIONAL_TOOL = 2.9;

    private static final double NATIONAL_TOOL_ROWS = 26_000;
    private static final String AUTHORITY = "E09000099";
    private static final int LARGE = 2_000;
    private static final int WARMING = 30;
    private static final Pattern CHECKED = Pattern.compile("(\\d+) rows of (\\d+) returns in (\\d+) ms");

    private final HttpClient http = HttpClient.newHttpClient();
    private final Path root;
    private final Path folder;
    private final BenchOptions options;

    ReturnBench(Path root, Path folder, BenchOptions options) {
        this.root = root;
        this.folder = folder;
        this.options = options;
    }

    private record Checked(double rows, double milliseconds) {}

    void run() throws Exception {
        System.out.println("returns: read and checked by all rules, in one process of 1 GB");
        for (int children : List.of(LARGE / 10, LARGE, LARGE * 10)) {
            alone(children);
        }
        england();
        try (var place = Replicas.open(
                root,
                Files.createDirectory(folder.resolve("service")),
                Port.PLACEMENT,
                Map.of("HEARTH_RETURNS_KEY", "dGVzdC1vbmx5LXRlc3Qtb25seS10ZXN0LW9ubHktISE="))) {
            var service = place.start().address();
            uploads(service, place.token("analyst.riverside"));
            try (var superuser = place.superuser()) {
                new StoringBench(superuser).run(service);
            }
            reads(service, place.token("analyst.riverside"));
        }
    }

    private void alone(int children) throws IOException, InterruptedException {
        var made = make("alone-" + children, "--years=2026", "--children=" + children);
        var checked = check(made, children <= LARGE ? 100 : 25);
        System.out.printf(
                Locale.UK,
                "  %,9.0f rows in %,8.1f ms once warm, %.2f microseconds a row%n",
                checked.rows(),
                checked.milliseconds(),
                1000 * checked.milliseconds() / checked.rows());
        if (children == LARGE) {
            double same = 1000 * NATIONAL_TOOL * checked.rows() / NATIONAL_TOOL_ROWS;
            Rounds.print(
                    "national tool's rules, as many rows / ours with reading", same / checked.milliseconds(), ">= 50");
        }
    }

    private void england() throws IOException, InterruptedException {
        var made = make("england", "--years=2026", "--england", "--children=83630");
        var checked = check(made, 1);
        System.out.printf(
                Locale.UK,
                "  all of England: %d returns, %,.0f rows in %,.1f s, not warm   target < 10 s%n",
                made.size(),
                checked.rows(),
                checked.milliseconds() / 1000);
        for (var file : made) {
            Files.delete(file);
        }
    }

    private void uploads(URI service, String token) throws IOException, InterruptedException {
        for (int year = 2018; year <= 2025; year++) {
            for (var file : make("year-" + year, "--years=" + year, "--children=" + LARGE)) {
                send(service, token, "year=" + year, file);
            }
        }
        var rounds = new Rounds();
        for (int month = 4; month <= 12; month++) {
            var name = "2025-%02d".formatted(month);
            for (var file : make("month-" + name, "--months=" + name + ".." + name, "--children=" + LARGE)) {
                rounds.add(send(service, token, "year=2026&month=" + name, file));
            }
        }
        System.out.printf(
                Locale.UK,
                "  a month's return of %,d children, uploaded to published, eight years there: %s   target < 2,000 ms%n",
                LARGE,
                rounds.text("ms"));
        send(
                service,
                token,
                "year=2026",
                make("year-2026", "--years=2026", "--children=" + LARGE).get(0));
        var last = "2026-10";
        var october = make("month-" + last, "--months=" + last + ".." + last, "--children=" + LARGE);
        send(service, token, "year=2027&month=" + last, october.get(0));
    }

    private void reads(URI service, String token) throws IOException, InterruptedException {
        print(
                service,
                token,
                "all figures of 115 month ends, worked out",
                "/figures/months?from=2017-04&to=2026-10",
                1000);
        print(service, token, "sufficiency of 60 months", "/sufficiency/series?from=2021-11&to=2026-10", 150);
    }

    private void print(URI service, String token, String title, String path, int target)
            throws IOException, InterruptedException {
        var rounds = new Rounds();
        for (int round = -WARMING; round < options.rounds(); round++) {
            var began = System.nanoTime();
            var request = HttpRequest.newBuilder(service.resolve("/api/v1" + path + "&authority=" + AUTHORITY))
                    .timeout(Duration.ofMinutes(2))
                    .header("Authorization", "Bearer " + token)
                    .build();
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("Answered " + answer.statusCode() + ": " + answer.body());
            }
            if (round >= 0) {
                rounds.add((System.nanoTime() - began) / 1e6);
            }
        }
        System.out.printf(Locale.UK, "  %-52s %-28s target < %,d ms%n", title, rounds.text("ms"), target);
    }

    private double send(URI service, String token, String period, Path file) throws IOException, InterruptedException {
        var began = System.nanoTime();
        var answer = http.send(
                HttpRequest.newBuilder(service.resolve("/api/v1/returns?authority=" + AUTHORITY + "&" + period))
                        .timeout(Duration.ofMinutes(5))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/zip")
                        .POST(BodyPublishers.ofFile(file))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != 201) {
            throw new IllegalStateException("Answered " + answer.statusCode() + ": " + answer.body());
        }
        return (System.nanoTime() - began) / 1e6;
    }

    /** The generator's returns in a folder of their own. */
    private List<Path> make(String name, String... wanted) throws IOException, InterruptedException {
        var into = Files.createDirectory(folder.resolve(name));
        var arguments = new ArrayList<>(List.of("--out=" + into, "--authority=" + AUTHORITY, "--geography=E09000011"));
        arguments.addAll(List.of(wanted));
        if (arguments.contains("--england")) {
            arguments.removeIf(each -> each.startsWith("--authority") || each.startsWith("--geography"));
        }
        program("uk.hearth.placement.generator.GenerateReturns", arguments);
        try (var files = Files.list(into)) {
            return files.sorted().toList();
        }
    }

    /** The last of so many rounds in one process. */
    private Checked check(List<Path> files, int rounds) throws IOException, InterruptedException {
        var arguments = new ArrayList<>(files.stream().map(Path::toString).toList());
        arguments.add("--repeat=" + rounds);
        var found = CHECKED.matcher(program("uk.hearth.placement.command.CheckReturns", arguments));
        Checked last = null;
        var took = new Rounds();
        int round = 0;
        while (found.find()) {
            last = new Checked(Double.parseDouble(found.group(1)), Double.parseDouble(found.group(3)));
            if (round++ >= rounds / 2) {
                took.add(last.milliseconds());
            }
        }
        if (last == null) {
            throw new IllegalStateException("Nothing was checked");
        }
        return new Checked(last.rows(), took.median());
    }

    private String program(String main, List<String> arguments) throws IOException, InterruptedException {
        var module = root.resolve("placement-service/target");
        var classes = module.resolve("classes") + File.pathSeparator + module.resolve("quarkus-app/lib/main") + "/*";
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g", "-cp", classes, main));
        command.addAll(arguments);
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(main + " failed: " + said);
        }
        return said;
    }
}
