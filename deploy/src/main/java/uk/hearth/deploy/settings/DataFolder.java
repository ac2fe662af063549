package uk.hearth.deploy.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import uk.hearth.deploy.console.CannotStart;

/** The folder where a run keeps everything it must remember: .hearth at the root of the repository. */
public record DataFolder(Path path) {

    public Path postgres() {
        return path.resolve("postgres");
    }

    public Path postgresPrograms() {
        return path.resolve("postgres-programs");
    }

    public Path secrets() {
        return path.resolve("secrets.json");
    }

    public Path run() {
        return path.resolve("run.json");
    }

    public Path lock() {
        return path.resolve("lock");
    }

    public Path demonstration() {
        return path.resolve("demonstration.json");
    }

    /** Where the demonstration's returns are made. */
    public Path returns() {
        return path.resolve("returns");
    }

    public Path log(String name) {
        return path.resolve("log").resolve(name + ".log");
    }

    public void create() {
        try {
            Files.createDirectories(path.resolve("log"));
            if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
            }
        } catch (IOException e) {
            throw new CannotStart(
                    "The folder " + path + " cannot be written: check who owns it, or choose another with HEARTH_DATA.",
                    e);
        }
    }

    /** Forgets the database, the secrets and what was loaded; logs stay. */
    public void empty() {
        delete(postgres());
        delete(secrets());
        delete(run());
        delete(demonstration());
        delete(returns());
    }

    public static void delete(Path path) {
        if (!Files.exists(path)) {
            return;
        }
        try (var inside = Files.walk(path)) {
            for (var each : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
