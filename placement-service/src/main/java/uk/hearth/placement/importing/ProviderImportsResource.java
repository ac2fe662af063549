package uk.hearth.placement.importing;

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

@Path("/api/v1/provider-imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Providers")
@RolesAllowed({Role.ANALYST, Role.MANAGER, Role.COMMISSIONER, Role.INTEGRATION, Role.AUDITOR})
public class ProviderImportsResource {

    private final ImportLog log;
    private final Caller caller;

    ProviderImportsResource(ImportLog log, Caller caller) {
        this.log = log;
        this.caller = caller;
    }

    @GET
    @Transactional
    @Operation(summary = "List the files of providers and their beds that were brought in, newest first")
    public Page<ImportSummary> listProviderImports(
            @RestQuery @NotNull @Parameter(description = "ONS code of the authority", example = "E09000099")
                    String authority,
            @BeanParam @Valid PageRequest page) {
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
    @Operation(summary = "Read what one import of providers or their beds did")
    public ImportSummary readProviderImport(
            @RestPath @Parameter(description = "The import's id, from its summary") UUID id) {
        return log.find(id).orElseThrow(NotFoundException::new);
    }
}
