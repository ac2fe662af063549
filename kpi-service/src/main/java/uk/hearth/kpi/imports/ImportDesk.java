package uk.hearth.kpi.imports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import uk.hearth.kit.idempotency.IdempotencyKeys;
import uk.hearth.kit.idempotency.IdempotentRequest;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.requests.SpooledBody;
import uk.hearth.kit.rows.FileFormat;
import uk.hearth.kit.rows.ImportMode;

/** Where files are handed in over HTTP: each kind has its own address, all are taken the same way. */
@RequestScoped
public class ImportDesk {

    /** NDJSON, which has no name of its own at IANA. */
    public static final String NDJSON = FileFormat.NDJSON_TYPE;

    /** Bytes: 100,000 rows of measurements are about 10 MiB as CSV and 25 MiB as JSON. */
    public static final int LARGEST_FILE = 48 << 20;

    private final Imports imports;
    private final IdempotencyKeys keys;
    private final Caller caller;
    private final HttpHeaders headers;
    private final ImportQueue queue;
    private final ImportRequests requests;

    ImportDesk(
            Imports imports,
            ImportQueue queue,
            ImportRequests requests,
            IdempotencyKeys keys,
            Caller caller,
            HttpHeaders headers) {
        this.imports = imports;
        this.queue = queue;
        this.requests = requests;
        this.keys = keys;
        this.caller = caller;
        this.headers = headers;
    }

    /**
     * Takes a file in: 201 with its address, 207 if only some rows were good, 200 for a dry run; or 202 if it is to be
     * brought in later, because that is preferred or the file is large.
     */
    public RestResponse<ImportSummary> handIn(ImportKind kind, InputStream body, ImportOptions options) {
        var request = requests.of(kind, options);
        try (var spooled = SpooledBody.of(body)) {
            return handIn(request, file(spooled, FileFormat.of(headers.getMediaType())), options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes rows that come as the JSON of an operation of their own: checked, kept and logged as those of a file. */
    public ImportSummary takeItems(ImportKind kind, byte[] json) {
        var request = new ImportRequest(kind, null, ImportMode.ATOMIC, false, null);
        try (var spooled = SpooledBody.of(new ByteArrayInputStream(json))) {
            return imports.bringIn(request, file(spooled, FileFormat.JSON), Sender.of(caller), ImportRun.atOnce());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RestResponse<ImportSummary> handIn(ImportRequest request, ImportFile file, ImportOptions options)
            throws IOException {
        var once = new IdempotentRequest(caller.name(), options.idempotencyKey, request.hash(file));
        var sender = Sender.of(caller);
        if (options.prefersLater() || queue.mustWait(file.bytes())) {
            var authority = authority(request, file);
            if (authority.isPresent()) {
                return keys.once(
                        once,
                        ImportSummary.class,
                        () -> accepted(queue.add(request, file, sender, authority.get()), options.prefersLater()));
            }
        }
        return keys.once(
                once, ImportSummary.class, () -> answer(imports.bringIn(request, file, sender, ImportRun.atOnce())));
    }

    /** Whose file it is, as far as its first row tells; empty if that is not for this sender to say. */
    private Optional<String> authority(ImportRequest request, ImportFile file) throws IOException {
        return request.kind().tenanted()
                ? file.firstAuthority(request.reading()).filter(caller.authorities()::contains)
                : Optional.of(DataVersions.CATALOGUE);
    }

    private static RestResponse<ImportSummary> accepted(ImportSummary pending, boolean preferred) {
        var answer = ResponseBuilder.<ImportSummary>create(202)
                .entity(pending)
                .header(HttpHeaders.LOCATION, "/api/v1/imports/" + pending.id())
                .header(HttpHeaders.RETRY_AFTER, ImportsResource.ASK_AGAIN_AFTER);
        if (preferred) {
            answer.header("Preference-Applied", "respond-async");
        }
        return answer.build();
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

    private static ImportFile file(SpooledBody spooled, FileFormat format) {
        return new ImportFile(spooled.path(), format, spooled.sha256(), spooled.bytes());
    }
}
