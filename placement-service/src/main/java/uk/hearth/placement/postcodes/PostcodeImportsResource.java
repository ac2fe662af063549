package uk.hearth.placement.postcodes;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import uk.hearth.kit.audit.AuditEntry;
import uk.hearth.kit.audit.AuditSubject;
import uk.hearth.kit.audit.Auditing;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.identity.Role;
import uk.hearth.kit.requests.BodyLimit;
import uk.hearth.kit.requests.SpooledBody;
import uk.hearth.kit.tables.Csv;
import uk.hearth.placement.postcodes.DirectorySummary.Outcome;

@Path("/api/v1/imports/postcode-directory")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Postcodes")
public class PostcodeImportsResource {

    static final String GZIP = "application/gzip";
    static final String ZIP = "application/zip";

    /** The directory unpacked is 1.3 GB. */
    private static final int LARGEST_FILE = 1536 << 20;

    private final DirectoryImports imports;
    private final Caller caller;
    private final Auditing auditing;
    private final TransactionSynchronizationRegistry transaction;

    PostcodeImportsResource(
            DirectoryImports imports,
            Caller caller,
            Auditing auditing,
            TransactionSynchronizationRegistry transaction) {
        this.imports = imports;
        this.caller = caller;
        this.auditing = auditing;
        this.transaction = transaction;
    }

    @POST
    @Consumes({Csv.MEDIA_TYPE, ZIP, GZIP})
    @BodyLimit(LARGEST_FILE)
    @RolesAllowed(Role.ADMINISTRATOR)
    @Transactional
    @APIResponseSchema(value = DirectorySummary.class, responseCode = "201")
    @Operation(
            summary = "Bring in a release of the ONS Postcode Directory as published, for every authority",
            description = "Takes the ZIP as downloaded, or the CSV of the whole country in it, packed with gzip or not."
                    + " It is taken whole, in place of the release before it, or not at all; the same file under the"
                    + " same name and day again changes nothing and is answered 200.")
    public RestResponse<DirectorySummary> importPostcodeDirectory(
            @RequestBody(ref = "PostcodeDirectory") InputStream body, @BeanParam @Valid ReleaseNote note) {
        try (var spooled = SpooledBody.of(body)) {
            return take(sent(spooled, note), note.dryRun);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RestResponse<DirectorySummary> take(SentRelease sent, boolean dryRun) {
        var summary = imports.bringIn(sent, caller.name());
        if (dryRun) {
            transaction.setRollbackOnly();
            return RestResponse.ok(summary.outcome() == Outcome.IMPORTED ? summary.asChecked() : summary);
        }
        if (summary.outcome() == Outcome.UNCHANGED) {
            return RestResponse.ok(summary);
        }
        auditing.record(
                AuditEntry.NO_AUTHORITY,
                "imported",
                new AuditSubject("postcode_directory", summary.release()),
                Map.of("sha256", summary.sha256()));
        return RestResponse.status(RestResponse.Status.CREATED, summary);
    }

    private static SentRelease sent(SpooledBody spooled, ReleaseNote note) {
        return new SentRelease(
                Objects.requireNonNull(note.release).strip(),
                Objects.requireNonNull(note.releasedOn),
                spooled.path(),
                spooled.sha256());
    }
}
