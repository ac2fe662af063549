package uk.hearth.deploy.demonstration;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import uk.hearth.deploy.demonstration.Manifest.Step;

/** Tells whether the demonstration data are the same as those loaded before. */
record Fingerprint(Path folder) {

    String of(Manifest manifest) throws IOException {
        var digest = sha256();
        for (var step : manifest.steps()) {
            add(digest, step);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The Idempotency-Key of a step: the same for the same call with the same file. */
    String key(Step step) throws IOException {
        var digest = sha256();
        add(digest, step);
        return UUID.nameUUIDFromBytes(digest.digest()).toString();
    }

    private void add(MessageDigest digest, Step step) throws IOException {
        digest.update(step.toString().getBytes(StandardCharsets.UTF_8));
        if (step.file() != null) {
            digest.update(Files.readAllBytes(folder.resolve(step.file())));
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
