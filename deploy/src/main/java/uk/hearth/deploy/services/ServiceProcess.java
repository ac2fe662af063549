package uk.hearth.deploy.services;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.hearth.deploy.console.CannotStart;

/** One service as a child process, from its start to its end. */
final class ServiceProcess {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final Program program;
    private final Consumer<ProcessHandle> started;
    private volatile @Nullable Process process;

    ServiceProcess(Program program, Consumer<ProcessHandle> started) {
        this.program = program;
        this.started = started;
    }

    Program program() {
        return program;
    }

    Process start() {
        var builder = new ProcessBuilder(program.command()).redirectErrorStream(true);
        builder.environment().putAll(program.environment());
        builder.redirectOutput(Redirect.appendTo(program.log().toFile()));
        try {
            var child = builder.start();
            process = child;
            started.accept(child.toHandle());
            return child;
        } catch (IOException e) {
            throw new CannotStart(program.name() + " could not be started: " + e.getMessage(), e);
        }
    }

    /** Waits until the service says that it is ready, or says why it will not be. */
    void awaitReady(Process child, Duration limit) throws InterruptedException {
        var deadline = System.nanoTime() + limit.toNanos();
        while (!isReady()) {
            if (!child.isAlive()) {
                throw new CannotStart("%s ended with code %d while it started; its last lines:%n%s"
                        .formatted(program.name(), child.exitValue(), lastLines()));
            }
            if (System.nanoTime() > deadline) {
                throw new CannotStart("%s was not ready after %d seconds; its last lines:%n%s"
                        .formatted(program.name(), limit.toSeconds(), lastLines()));
            }
            Thread.sleep(150);
        }
    }

    void stop() {
        var child = process;
        if (child == null) {
            return;
        }
        child.destroy();
        try {
            if (!child.waitFor(10, TimeUnit.SECONDS)) {
                child.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    String lastLines() {
        try {
            var lines = Files.readAllLines(program.log());
            var last = lines.subList(Math.max(0, lines.size() - 15), lines.size());
            return "    " + String.join(System.lineSeparator() + "    ", last) + System.lineSeparator()
                    + "  The whole log: " + program.log();
        } catch (IOException e) {
            return "    (the log " + program.log() + " cannot be read)";
        }
    }

    private boolean isReady() throws InterruptedException {
        var request = HttpRequest.newBuilder(program.ready())
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }
}
