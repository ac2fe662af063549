package uk.hearth.deploy.services;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What runs now: the launcher, where each part answers, and its processes. */
public final class RunFile {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** The file's content, which deploy/token and deploy/down read too. */
    public record Content(Member launcher, Map<String, String> addresses, Map<String, Member> processes) {}

    /** A process, by number and start, since numbers are used again. */
    public record Member(long pid, Instant started) {

        static Member of(ProcessHandle handle) {
            return new Member(handle.pid(), handle.info().startInstant().orElse(Instant.EPOCH));
        }

        public Optional<ProcessHandle> running() {
            return ProcessHandle.of(pid)
                    .filter(ProcessHandle::isAlive)
                    .filter(handle -> Duration.between(Member.of(handle).started(), started)
                                    .abs()
                                    .toSeconds()
                            < 2);
        }
    }

    private final Path file;
    private final Map<String, String> addresses = new TreeMap<>();
    private final Map<String, Member> processes = new TreeMap<>();

    public RunFile(Path file) {
        this.file = file;
    }

    public static Optional<Content> read(Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readValue(file.toFile(), Content.class));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    public synchronized void address(String name, URI address) {
        addresses.put(name, address.toString());
        save();
    }

    synchronized void process(String name, ProcessHandle process) {
        processes.put(name, Member.of(process));
        save();
    }

    public synchronized void save() {
        try {
            var content = new Content(Member.of(ProcessHandle.current()), addresses, processes);
            var written = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(written, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(content));
            Files.move(written, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public synchronized void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
