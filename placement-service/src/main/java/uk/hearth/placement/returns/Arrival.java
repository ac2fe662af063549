package uk.hearth.placement.returns;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import uk.hearth.kit.audit.AuditActor;
import uk.hearth.placement.reading.ReturnPart;

/**
 * What was sent, and by whom.
 *
 * @param sha256 of the one file's bytes; of several, of their sorted hashes, so that it does not hang on their order
 */
record Arrival(String authority, ReturnPeriod period, List<ReturnPart> parts, String sha256, AuditActor sender) {

    static Arrival of(String authority, ReturnPeriod period, List<ReturnPart> parts, AuditActor sender) {
        var hashes = parts.stream().map(part -> sha256(part.bytes())).sorted().toList();
        var sha256 = hashes.size() == 1
                ? hashes.get(0)
                : sha256(String.join("\n", hashes).getBytes(UTF_8));
        return new Arrival(authority, period, parts, sha256, sender);
    }

    long bytes() {
        return parts.stream().mapToLong(part -> part.bytes().length).sum();
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
