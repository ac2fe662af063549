package uk.hearth.kpi.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.identity.Role;
import uk.hearth.kit.tables.Listing;
import uk.hearth.kit.tables.TableFormats;

@Path("/api/v1/imports")
@Produces({TableFormats.CSV, TableFormats.XLSX, TableFormats.ODS, TableFormats.CSVW})
@Tag(name = "Imports")
@RolesAllowed({Role.ANALYST, Role.MANAGER, Role.INTEGRATION, Role.AUDITOR, Role.ADMINISTRATOR})
public class ImportTableResource {

    private final ImportLog log;
    private final Caller caller;

    ImportTableResource(ImportLog log, Caller caller) {
        this.log = log;
        this.caller = caller;
    }

    @GET
    @Transactional
    @Operation(summary = "Take the list of an authority's imports away as one table")
    public Listing<ImportSummary> exportImports(
            @RestQuery @NotNull @Parameter(description = "ONS code of the authority", example = "E09000023")
                    String authority) {
        caller.requireAuthority(authority);
        return new Listing<>(
                "imports-" + authority,
                "Imports of " + authority,
                ImportSummary.class,
                log.after(authority, null, null, Listing.MOST_ROWS + 1));
    }
}
