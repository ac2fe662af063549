package uk.hearth.deploy.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.Predicate;
import uk.hearth.deploy.console.CannotStart;
import uk.hearth.deploy.console.Steps.Outcome;
import uk.hearth.deploy.demonstration.Manifest.Step;
import uk.hearth.deploy.signin.AccessTokens;

/** Loads the manifest's files once, each call with a key that makes saying it twice the same as once. */
public final class Demonstration {

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Path folder;
    private final Path marker;
    private final Map<String, URI> services;
    private final AccessTokens tokens;

    public Demonstration(Path folder, Path marker, Map<String, URI> services, AccessTokens tokens) {
        this.folder = folder;
        this.marker = marker;
        this.services = services;
        this.tokens = tokens;
    }

    public Outcome load() {
        return load(step -> true);
    }

    /** Takes only what is for the services given: where a benchmark or a test runs no others. */
    public Outcome loadWhatIsForThese() {
        return load(step -> services.containsKey(step.service()));
    }

    private Outcome load(Predicate<Step> wanted) {
        var manifest = Manifest.in(folder);
        if (manifest.steps().isEmpty()) {
            return new Outcome("none", "no " + folder.resolve(Manifest.NAME));
        }
        try {
            var fingerprint = new Fingerprint(folder).of(manifest);
            if (Files.exists(marker) && Files.readString(marker).equals(fingerprint)) {
                return new Outcome("already there", "");
            }
            for (var step : manifest.steps().stream().filter(wanted).toList()) {
                perform(step);
            }
            Files.writeString(marker, fingerprint);
            return new Outcome("loaded", manifest.steps().size() + " steps");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Loading the demonstration data was interrupted.", e);
        }
    }

    private void perform(Step step) throws IOException, InterruptedException {
        var answer = http.send(request(step), BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw refused(step, answer);
        }
    }

    private HttpRequest request(Step step) throws IOException, InterruptedException {
        var service = services.get(step.service());
        if (service == null) {
            throw new CannotStart("The demonstration's step '%s' names no service of Hearth: '%s' is not one of %s."
                    .formatted(step.title(), step.service(), services.keySet()));
        }
        var token = tokens.of(step.account())
                .orElseThrow(() -> new CannotStart("The demonstration's step '%s' names no account: '%s'."
                        .formatted(step.title(), step.account())));
        var request = HttpRequest.newBuilder(service.resolve(step.path()))
                .timeout(Duration.ofMinutes(2))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json, application/problem+json")
                .header("Idempotency-Key", new Fingerprint(folder).key(step));
        if (step.contentType() != null) {
            request.header("Content-Type", step.contentType());
        }
        return request.method(step.method(), body(step)).build();
    }

    private BodyPublisher body(Step step) throws IOException {
        var file = step.file();
        return file == null ? BodyPublishers.noBody() : BodyPublishers.ofFile(folder.resolve(file));
    }

    private static CannotStart refused(Step step, HttpResponse<String> answer) {
        return new CannotStart("The demonstration's step '%s' was refused: %s %s answered %d%n    %s"
                .formatted(
                        step.title(),
                        step.method(),
                        answer.uri(),
                        answer.statusCode(),
                        answer.body().strip().replace("\n", "\n    ")));
    }
}
