package uk.hearth.kit.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Map;

/** An entry in its place in the chain, and the hash that seals every column of it with the event before. */
record SealedEvent(AuditHead previous, Instant at, String roles, AuditEntry entry) {

    private static final String ENCODING = "hearth audit 1";

    static SealedEvent after(AuditHead previous, Instant at, AuditEntry entry) {
        return new SealedEvent(previous, at, String.join(",", entry.actor().roles()), entry);
    }

    long position() {
        return previous.position() + 1;
    }

    AuditHead head() {
        return AuditHead.of(position(), sha256(encoded()));
    }

    /** Every text is preceded by its length, so no two events are written alike. */
    private byte[] encoded() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            text(out, ENCODING);
            text(out, entry.authority());
            out.writeLong(position());
            out.writeLong(at.getEpochSecond());
            out.writeInt(at.getNano());
            text(out, entry.actor().id());
            text(out, roles);
            text(out, entry.action());
            text(out, entry.subject().kind());
            text(out, entry.subject().id());
            text(out, entry.correlationId());
            out.writeInt(entry.detail().size());
            for (Map.Entry<String, String> said : entry.detail().entrySet()) {
                text(out, said.getKey());
                text(out, said.getValue());
            }
            out.write(previous.hashBytes());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
