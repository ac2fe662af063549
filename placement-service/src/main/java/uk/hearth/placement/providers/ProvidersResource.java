package uk.hearth.placement.providers;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import uk.hearth.kit.audit.AuditSubject;
import uk.hearth.kit.audit.Auditing;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.identity.Role;
import uk.hearth.kit.paging.Page;
import uk.hearth.kit.paging.PageRequest;
import uk.hearth.kit.preconditions.EntityTag;
import uk.hearth.kit.preconditions.Preconditions;
import uk.hearth.kit.tables.Listing;
import uk.hearth.kit.tables.TableFormats;
import uk.hearth.placement.importing.Imports;

@Path("/api/v1/providers")
@Tag(name = "Providers", description = "Homes, households and schemes, who runs them and what they cost")
@RolesAllowed({Role.ANALYST, Role.MANAGER, Role.COMMISSIONER})
public class ProvidersResource {

    private final Providers providers;
    private final ProviderRows rows;
    private final Imports imports;
    private final Caller caller;
    private final Preconditions preconditions;
    private final Auditing auditing;

    ProvidersResource(
            Providers providers,
            ProviderRows rows,
            Imports imports,
            Caller caller,
            Preconditions preconditions,
            Auditing auditing) {
        this.providers = providers;
        this.rows = rows;
        this.imports = imports;
        this.caller = caller;
        this.preconditions = preconditions;
        this.auditing = auditing;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(summary = "List who runs homes, households and schemes")
    public Page<ProviderView> listProviders(
            @RestQuery @NotNull @Parameter(description = "ONS code of the authority", example = "E09000099")
                    String authority,
            @BeanParam @Valid PageRequest page) {
        caller.requireAuthority(authority);
        var after = page.after(1).map(cursor -> cursor.key().get(0)).orElse(null);
        return Page.of(
                providers.after(authority, after, page.limit + 1),
                page.limit,
                view -> view,
                view -> List.of(view.reference()));
    }

    @GET
    @Produces({TableFormats.CSV, TableFormats.XLSX, TableFormats.ODS, TableFormats.CSVW})
    @Transactional
    @Operation(summary = "Take the list of providers away as one table")
    public Listing<ProviderView> exportProviders(
            @RestQuery @NotNull @Parameter(description = "ONS code of the authority", example = "E09000099")
                    String authority) {
        caller.requireAuthority(authority);
        return new Listing<>(
                "providers-" + authority,
                "Providers known to " + authority,
                ProviderView.class,
                providers.after(authority, null, Listing.MOST_ROWS + 1));
    }

    @GET
    @Path("/{reference}")
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(summary = "Read one provider")
    public RestResponse<ProviderView> readProvider(
            @RestPath @Parameter(description = "The authority's own reference of it") String reference,
            @RestQuery @NotNull @Parameter(description = "ONS code of the authority", example = "E09000099")
                    String authority) {
        caller.requireAuthority(authority);
        var view = providers.find(authority, reference).orElseThrow(NotFoundException::new);
        return preconditions.unlessHeld(EntityTag.ofParts(view), () -> view);
    }

    @PUT
    @Path("/{reference}")
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @RolesAllowed(Role.COMMISSIONER)
    @APIResponseSchema(value = ProviderView.class, responseCode = "200")
    @Operation(summary = "Register a provider, or change it with If-Match")
    public RestResponse<ProviderView> setProvider(
            @RestPath
                    @Pattern(regexp = Cells.REFERENCE, message = Cells.REFERENCE_WORDS)
                    @Parameter(description = "The authority's own reference of it")
                    String reference,
            @RestQuery @NotNull @Parameter(description = "ONS code of the authority", example = "E09000099")
                    String authority,
            @NotNull @Valid SetProvider told) {
        caller.requireAuthority(authority);
        imports.takeTurn(authority);
        var present = providers.find(authority, reference);
        preconditions.requireAbsent(present.isPresent());
        present.ifPresent(view -> preconditions.requireCurrent(EntityTag.ofParts(view)));
        imports.put(rows, authority, caller.name(), told.values(reference));
        auditing.record(authority, "set a provider", new AuditSubject("provider", reference), Map.of());
        var stored = providers.find(authority, reference).orElseThrow(NotFoundException::new);
        return Preconditions.tagged(present.isPresent() ? 200 : 201, EntityTag.ofParts(stored), stored);
    }
}
