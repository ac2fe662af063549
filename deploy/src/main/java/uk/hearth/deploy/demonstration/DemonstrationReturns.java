package uk.hearth.deploy.demonstration;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import uk.hearth.deploy.console.CannotStart;
import uk.hearth.deploy.console.Steps.Outcome;
import uk.hearth.deploy.signin.AccessTokens;

/**
 * Makes three years of monthly returns of Riverside and sends them, as its analyst would, in the order of their months. Each
 * is the same bytes whenever it is made, so sending one twice changes nothing.
 */
public final class DemonstrationReturns {

    private static final String GENERATOR = "uk.hearth.placement.generator.GenerateReturns";
    private static final String ACCOUNT = "analyst.riverside";
    private static final String LOADED = "loaded";

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Path root;
    private final Path folder;
    private final URI placement;
    private final AccessTokens tokens;

    /** @param root of the repository, built */
    public DemonstrationReturns(Path root, Path folder, URI placement, AccessTokens tokens) {
        this.root = root;
        this.folder = folder;
        this.placement = placement;
        this.tokens = tokens;
    }

    public Outcome load() {
        var manifest = root.resolve("deploy/demonstration").resolve(Manifest.NAME);
        if (!Files.exists(manifest)) {
            return new Outcome("none", "no " + manifest);
        }
        var marker = folder.resolve(LOADED);
        if (Files.exists(marker)) {
            return new Outcome("already there", "");
        }
        try {
            make();
            var files = files();
            for (var file : files) {
                send(file);
            }
            Files.writeString(marker, "");
            return new Outcome("loaded", files.size() + " months");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Loading the demonstration's returns was interrupted.", e);
        }
    }

    private void make() throws IOException, InterruptedException {
        var classes = String.join(File.pathSeparator, classes("placement-service"), classes("service-kit"));
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        classes,
                        GENERATOR,
                        "--demonstration=" + folder)
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new CannotStart("The demonstration's returns could not be made:%n%s".formatted(said));
        }
    }

    private String classes(String module) {
        return root.resolve(module).resolve("target/classes").toString();
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".zip"))
                    .sorted(Comparator.comparing(file -> Period.of(file).lastMonth()))
                    .toList();
        }
    }

    /** Which period a file is of, by its name: E09000099-2026.zip is a year's, E09000099-2025-10.zip a month's. */
    private record Period(String authority, int year, String lastMonth, boolean whole) {

        static Period of(Path file) {
            var parts = file.getFileName().toString().replace(".zip", "").split("-");
            int year = Integer.parseInt(parts[1]);
            if (parts.length == 2) {
                return new Period(parts[0], year, year + "-03", true);
            }
            boolean afterApril = Integer.parseInt(parts[2]) >= 4;
            return new Period(parts[0], afterApril ? year + 1 : year, year + "-" + parts[2], false);
        }

        String query() {
            return "authority=%s&year=%d%s".formatted(authority, year, whole ? "" : "&month=" + lastMonth);
        }
    }

    private void send(Path file) throws IOException, InterruptedException {
        var token = tokens.of(ACCOUNT).orElseThrow(() -> new CannotStart("There is no account " + ACCOUNT + "."));
        var period = Period.of(file);
        var answer = http.send(
                HttpRequest.newBuilder(placement.resolve("/api/v1/returns?" + period.query()))
                        .timeout(Duration.ofMinutes(2))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/zip")
                        .POST(BodyPublishers.ofFile(file))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new CannotStart("The demonstration's return %s was refused: %d%n%s"
                    .formatted(period.query(), answer.statusCode(), answer.body()));
        }
    }
}
