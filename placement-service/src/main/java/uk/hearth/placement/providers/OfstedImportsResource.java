package uk.hearth.placement.providers;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import uk.hearth.kit.audit.AuditSubject;
import uk.hearth.kit.audit.Auditing;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.identity.Role;
import uk.hearth.kit.requests.BodyLimit;
import uk.hearth.kit.requests.SpooledBody;
import uk.hearth.kit.tables.Csv;
import uk.hearth.kit.tables.TableFormats;
import uk.hearth.placement.layout.SurroundingsChanged;
import uk.hearth.placement.providers.OfstedImports.SentList;

@Path("/api/v1/imports/ofsted-list")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Providers")
public class OfstedImportsResource {

    /** Bytes: a list of 20,000 providers is some 6 MiB as CSV. */
    private static final int LARGEST_FILE = 32 << 20;

    private final OfstedImports imports;
    private final Caller caller;
    private final Auditing auditing;
    private final TransactionSynchronizationRegistry transaction;
    private final Event<SurroundingsChanged> changed;

    OfstedImportsResource(
            OfstedImports imports,
            Caller caller,
            Auditing auditing,
            TransactionSynchronizationRegistry transaction,
            Event<SurroundingsChanged> changed) {
        this.imports = imports;
        this.caller = caller;
        this.auditing = auditing;
        this.transaction = transaction;
        this.changed = changed;
    }

    @POST
    @Consumes({Csv.MEDIA_TYPE, TableFormats.XLSX})
    @BodyLimit(LARGEST_FILE)
    @Transactional
    @RolesAllowed({Role.ANALYST, Role.COMMISSIONER, Role.INTEGRATION})
    @APIResponseSchema(value = OfstedListView.class, responseCode = "201")
    @Operation(
            summary = "Bring in Ofsted's list of social care providers as councils receive it",
            description = "The workbook, or a sheet of it as CSV, in place of the list before it; the same file again"
                    + " changes nothing and is answered 200. Returns are checked against it, the last of each year again, and"
                    + " what it judges joins the history of the authority's provisions.")
    public RestResponse<OfstedListView> importOfstedList(
            @RequestBody(ref = "OfstedList") InputStream body,
            @RestQuery @NotNull @Parameter(description = "ONS code of the authority", example = "E09000099")
                    String authority,
            @RestQuery @NotNull @Parameter(description = "The day as at which Ofsted made it", example = "2026-10-31")
                    LocalDate asAt,
            @RestQuery @Parameter(description = "Say what the import would do, and change nothing") boolean dryRun) {
        caller.requireAuthority(authority);
        try (var spooled = SpooledBody.of(body)) {
            var file = new OfstedFile(spooled.path());
            return take(new SentList(authority, asAt, file, spooled.sha256()), dryRun);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RestResponse<OfstedListView> take(SentList sent, boolean dryRun) {
        var view = imports.bringIn(sent, caller.name());
        if (dryRun) {
            transaction.setRollbackOnly();
            return RestResponse.ok(view);
        }
        if (Boolean.TRUE.equals(view.unchanged())) {
            return RestResponse.ok(view);
        }
        auditing.record(
                sent.authority(),
                "imported",
                new AuditSubject("ofsted_list", sent.asAt().toString()),
                Map.of("sha256", sent.sha256()));
        changed.fire(new SurroundingsChanged(sent.authority()));
        return RestResponse.status(RestResponse.Status.CREATED, view);
    }
}
