package uk.hearth.deploy.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import uk.hearth.deploy.console.CannotStart;

/** The PostgreSQL that a killed launcher left behind. */
final class LeftRunning {

    private LeftRunning() {}

    static void stop(Path data) {
        var file = data.resolve("postmaster.pid");
        var process = pid(file).flatMap(ProcessHandle::of);
        if (process.isEmpty()) {
            return;
        }
        var command = process.get().info().command();
        if (command.isPresent()
                && !Path.of(command.get()).getFileName().toString().startsWith("postgres")) {
            // The number has gone to another program since; PostgreSQL itself would refuse to start.
            forget(file);
            return;
        }
        stop(process.get());
    }

    private static void stop(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(20, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new CannotStart(
                    "A PostgreSQL left by an earlier run (process %d) does not stop: end it, then try again."
                            .formatted(process.pid()),
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<Long> pid(Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (var lines = Files.lines(file)) {
            return lines.findFirst().filter(line -> line.matches("\\d+")).map(Long::valueOf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void forget(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
