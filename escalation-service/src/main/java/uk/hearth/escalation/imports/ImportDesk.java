package uk.hearth.escalation.imports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.idempotency.IdempotencyKeys;
import uk.hearth.kit.idempotency.IdempotentRequest;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.requests.SpooledBody;
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
        try (var spooled = SpooledBody.of(body)) {
            var file = new ImportFile(spooled.path(), FileFormat.of(headers.getMediaType()), spooled.sha256());
            return handIn(options.request(kind), file, options.idempotencyKey);
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
}
