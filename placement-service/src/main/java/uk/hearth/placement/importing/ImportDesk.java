package uk.hearth.placement.importing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import uk.hearth.kit.idempotency.IdempotencyKeys;
import uk.hearth.kit.idempotency.IdempotentRequest;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.mappings.SavedMappings;
import uk.hearth.kit.rows.FileFormat;

/** Where files are handed in over HTTP: each kind has its own address, all are taken the same way. */
@RequestScoped
public class ImportDesk {

    /** Bytes: 100,000 provisions are about 16 MiB as CSV. */
    public static final int LARGEST_FILE = 48 << 20;

    private final Imports imports;
    private final SavedMappings mappings;
    private final IdempotencyKeys keys;
    private final Caller caller;
    private final HttpHeaders headers;

    ImportDesk(Imports imports, SavedMappings mappings, IdempotencyKeys keys, Caller caller, HttpHeaders headers) {
        this.imports = imports;
        this.mappings = mappings;
        this.keys = keys;
        this.caller = caller;
        this.headers = headers;
    }

    /** Takes a file in: 201 with its address, or 200 for a dry run. */
    public RestResponse<ImportSummary> handIn(ImportKind kind, InputStream body, ImportOptions options) {
        var authority = String.valueOf(options.authority);
        caller.requireAuthority(authority);
        var mapping = options.mapping == null ? null : mappings.named(authority, options.mapping);
        return spooled(body, file -> {
            var hash = String.join(
                    " ",
                    kind.name(),
                    authority,
                    file.sha256(),
                    file.format().name(),
                    String.valueOf(options.dryRun),
                    String.valueOf(mapping == null ? null : mapping.used()));
            var once = new IdempotentRequest(caller.name(), options.idempotencyKey, hash);
            return keys.once(
                    once,
                    ImportSummary.class,
                    () -> answer(imports.bringIn(kind, file.readBy(mapping), options, caller.name())));
        });
    }

    private static RestResponse<ImportSummary> answer(ImportSummary summary) {
        if (summary.dryRun()) {
            return RestResponse.ok(summary);
        }
        return ResponseBuilder.<ImportSummary>create(201)
                .entity(summary)
                .header(HttpHeaders.LOCATION, "/api/v1/provider-imports/" + summary.id())
                .build();
    }

    private interface Taking {
        RestResponse<ImportSummary> take(ImportFile file);
    }

    private RestResponse<ImportSummary> spooled(InputStream body, Taking taking) {
        try {
            var spooled = Files.createTempFile("hearth-import-", ".tmp");
            try {
                return taking.take(spool(body, spooled));
            } finally {
                Files.deleteIfExists(spooled);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps the body in a file, so that its hash is known before it is read; it is never held in memory. */
    private ImportFile spool(InputStream body, Path file) throws IOException {
        var digest = sha256();
        try (var out = Files.newOutputStream(file);
                var in = new DigestInputStream(body, digest)) {
            in.transferTo(out);
        }
        return new ImportFile(
                file, FileFormat.of(headers.getMediaType()), HexFormat.of().formatHex(digest.digest()), null);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
