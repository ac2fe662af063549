package uk.hearth.placement.importing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import uk.hearth.kit.idempotency.IdempotencyKeys;
import uk.hearth.kit.idempotency.IdempotentRequest;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.mappings.SavedMappings;
import uk.hearth.kit.requests.SpooledBody;
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
        try (var spooled = SpooledBody.of(body)) {
            var format = FileFormat.of(headers.getMediaType());
            return handIn(kind, new ImportFile(spooled.path(), format, spooled.sha256(), mapping), options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RestResponse<ImportSummary> handIn(ImportKind kind, ImportFile file, ImportOptions options) {
        var mapping = file.mapping();
        var hash = String.join(
                " ",
                kind.name(),
                String.valueOf(options.authority),
                file.sha256(),
                file.format().name(),
                String.valueOf(options.dryRun),
                String.valueOf(mapping == null ? null : mapping.used()));
        var once = new IdempotentRequest(caller.name(), options.idempotencyKey, hash);
        return keys.once(once, ImportSummary.class, () -> answer(imports.bringIn(kind, file, options, caller.name())));
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
}
