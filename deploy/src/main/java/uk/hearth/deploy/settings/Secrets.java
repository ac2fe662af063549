package uk.hearth.deploy.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Passwords and keys made once, at random, and kept in a file that only its owner may read. */
public final class Secrets {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;
    private final Map<String, String> known;

    private Secrets(Path file, Map<String, String> known) {
        this.file = file;
        this.known = known;
    }

    public static Secrets in(Path file) {
        if (!Files.exists(file)) {
            return new Secrets(file, new TreeMap<>());
        }
        return new Secrets(file, JSON.readValue(file.toFile(), new TypeReference<TreeMap<String, String>>() {}));
    }

    public String of(String name) {
        return of(name, Secrets::random);
    }

    public synchronized String of(String name, Supplier<String> made) {
        var present = known.get(name);
        if (present != null) {
            return present;
        }
        var fresh = made.get();
        known.put(name, fresh);
        save();
        return fresh;
    }

    private static String random() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private void save() {
        try {
            var written = file.resolveSibling(file.getFileName() + ".new");
            createPrivate(written);
            Files.writeString(written, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(known));
            Files.move(written, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes an empty file that only its owner may read, where the file system knows owners. */
    public static void createPrivate(Path file) throws IOException {
        Files.deleteIfExists(file);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            return;
        }
        Files.createFile(file);
    }
}
