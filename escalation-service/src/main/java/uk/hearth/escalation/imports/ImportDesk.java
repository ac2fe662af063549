package uk.hearth.escalation.imports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.idempotency.IdempotencyKeys;
import uk.hearth.kit.idempotency.IdempotentRequest;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.rows.FileFormat;

/** Where files are handed in over HTTP: each kind has its own address, all are taken the same way. */
@RequestScoped
public class ImportDesk {

    /** NDJSON, which has no name of its own at IANA. */
    public static final String NDJSON = FileFormat.NDJSON_TYPE;

    /** Bytes: 100,000 rows of a workflow extract are about 12 MiB as CSV and 30 MiB as JSON. */
    public static final int LARGEST_FILE = 48 << 20;

    private final Imports imports;
    private final IdempotencyKeys keys;
    private final Caller caller;
    private final HttpHeaders headers;

    ImportDesk(Imports imports, IdempotencyKeys keys, Caller caller, HttpHeaders headers) {
        this.imports = imports;
        this.keys = keys;
        this.caller = caller;
        this.headers = headers;
    }

    /** Takes a file in: 201 with its address, 207 if only some rows were good, or 200 for a dry run. */
    public RestResponse<ImportSummary> handIn(ImportKind kind, InputStream body, ImportOptions options) {
        caller.requireAuthority(String.valueOf(options.authority));
        try {
            var spooled = Files.createTempFile("hearth-import-", ".tmp");
            try {
                return handIn(options.request(kind), spool(body, spooled), options.idempotencyKey);
            } finally {
                Files.deleteIfExists(spooled);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RestResponse<ImportSummary> handIn(ImportRequest request, ImportFile file, @Nullable String key) {
        var once = new IdempotentRequest(caller.name(), key, request.hash(file));
        return keys.once(once, ImportSummary.class, () -> answer(imports.bringIn(request, file, caller.name())));
    }

    private static RestResponse<ImportSummary> answer(ImportSummary summary) {
        if (summary.dryRun()) {
            return RestResponse.ok(summary);
        }
        return ResponseBuilder.<ImportSummary>create(summary.rejected() > 0 ? 207 : 201)
                .entity(summary)
                .header(HttpHeaders.LOCATION, "/api/v1/imports/" + summary.id())
                .build();
    }

    /** Keeps the body in a file: it is read twice, and never held in memory. */
    private ImportFile spool(InputStream body, Path file) throws IOException {
        var digest = sha256();
        try (OutputStream out = Files.newOutputStream(file);
                var in = new DigestInputStream(body, digest)) {
            in.transferTo(out);
        }
        return new ImportFile(
                file, FileFormat.of(headers.getMediaType()), HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
