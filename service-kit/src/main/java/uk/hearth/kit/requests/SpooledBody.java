package uk.hearth.kit.requests;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The body of a request in a file until it is closed: known by its hash before it is read, read as often as need be, and
 * never held in memory.
 *
 * @param sha256 of its bytes, in hexadecimal
 * @param bytes how many it has
 */
public record SpooledBody(Path path, String sha256, long bytes) implements Closeable {

    public static SpooledBody of(InputStream body) throws IOException {
        var file = Files.createTempFile("hearth-body-", ".tmp");
        try {
            var digest = digest();
            try (var out = Files.newOutputStream(file);
                    var in = new DigestInputStream(body, digest)) {
                var bytes = in.transferTo(out);
                return new SpooledBody(file, HexFormat.of().formatHex(digest.digest()), bytes);
            }
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
