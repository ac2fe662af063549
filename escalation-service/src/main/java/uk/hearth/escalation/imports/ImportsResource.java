package uk.hearth.escalation.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.identity.Role;
import uk.hearth.kit.paging.Page;
import uk.hearth.kit.paging.PageRequest;

@Path("/api/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Imports",
        description = "Files brought in: taken whole or not at all, and the same file twice changes nothing")
@RolesAllowed({Role.ANALYST, Role.MANAGER, Role.INTEGRATION, Role.AUDITOR, Role.ADMINISTRATOR})
public class ImportsResource {

    private final ImportLog log;
    private final Caller caller;

    ImportsResource(ImportLog log, Caller caller) {
        this.log = log;
        this.caller = caller;
    }

    @GET
    @Transactional
    @Operation(summary = "List an authority's imports, newest first")
    public Page<ImportSummary> listImports(@RestQuery @NotNull String authority, @BeanParam @Valid PageRequest page) {
        caller.requireAuthority(authority);
        var after = page.after(2);
        var rows = log.after(
                authority,
                after.map(cursor -> cursor.part(0, Instant::parse)).orElse(null),
                after.map(cursor -> cursor.part(1, UUID::fromString)).orElse(null),
                page.limit + 1);
        return Page.of(
                rows, page.limit, row -> row, row -> List.of(row.importedAt().toString(), String.valueOf(row.id())));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(summary = "Read what one import did")
    public ImportSummary readImport(@RestPath @Parameter(description = "The import's id, from its summary") UUID id) {
        return log.find(id).orElseThrow(NotFoundException::new);
    }
}
