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
import java.util.Objects;
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

@Path("/api/v1/provisions")
@Tag(name = "Providers")
@RolesAllowed({Role.ANALYST, Role.MANAGER, Role.COMMISSIONER})
public class ProvisionsResource {

    private final Provisions provisions;
    private final ProvisionRows rows;
    private final ProvisionValues values;
    private final Imports imports;
    private final Caller caller;
    private final Preconditions preconditions;
    private final Auditing auditing;

    ProvisionsResource(
            Provisions provisions,
            ProvisionRows rows,
            ProvisionValues values,
            Imports imports,
            Caller caller,
            Preconditions preconditions,
            Auditing auditing) {
        this.provisions = provisions;
        this.rows = rows;
        this.values = values;
        this.imports = imports;
        this.caller = caller;
        this.preconditions = preconditions;
        this.auditing = auditing;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(summary = "List homes, households and schemes, with Ofsted's latest rating of each")
    public Page<ProvisionView> listProvisions(
            @BeanParam @Valid ProvisionQuery query, @BeanParam @Valid PageRequest page) {
        caller.requireAuthority(Objects.requireNonNull(query.authority));
        var after = page.after(1).map(cursor -> cursor.key().get(0)).orElse(null);
        return Page.of(
                provisions.after(query, after, page.limit + 1),
                page.limit,
                view -> view,
                view -> List.of(view.reference()));
    }

    @GET
    @Produces({TableFormats.CSV, TableFormats.XLSX, TableFormats.ODS, TableFormats.CSVW})
    @Transactional
    @Operation(summary = "Take the list of homes, households and schemes away as one table")
    public Listing<ProvisionView> exportProvisions(@BeanParam @Valid ProvisionQuery query) {
        caller.requireAuthority(Objects.requireNonNull(query.authority));
        return new Listing<>(
                "provisions-" + query.authority,
                "Provisions known to " + query.authority,
                ProvisionView.class,
                provisions.after(query, null, Listing.MOST_ROWS + 1));
    }

    @GET
    @Path("/{reference}")
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(summary = "Read one home, household or scheme")
    public RestResponse<ProvisionView> readProvision(
            @RestPath @Parameter(description = "The authority's own reference of it") String reference,
            @RestQuery @NotNull @Parameter(description = "ONS code of the authority", example = "E09000099")
                    String authority) {
        caller.requireAuthority(authority);
        var view = provisions.find(authority, reference).orElseThrow(NotFoundException::new);
        return preconditions.unlessHeld(EntityTag.ofParts(view), () -> view);
    }

    @PUT
    @Path("/{reference}")
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @RolesAllowed(Role.COMMISSIONER)
    @APIResponseSchema(value = ProvisionView.class, responseCode = "200")
    @Operation(
            summary = "Register a home, household or scheme, or change it with If-Match",
            description = "A return's placements are found here by the URN; of households, supported accommodation and"
                    + " schemes, of which many share a URN, by the URN and the postcode.")
    public RestResponse<ProvisionView> setProvision(
            @RestPath
                    @Pattern(regexp = Cells.REFERENCE, message = Cells.REFERENCE_WORDS)
                    @Parameter(description = "The authority's own reference of it")
                    String reference,
            @RestQuery @NotNull @Parameter(description = "ONS code of the authority", example = "E09000099")
                    String authority,
            @NotNull @Valid SetProvision told) {
        caller.requireAuthority(authority);
        imports.takeTurn(authority);
        var present = provisions.find(authority, reference);
        preconditions.requireAbsent(present.isPresent());
        present.ifPresent(view -> preconditions.requireCurrent(EntityTag.ofParts(view)));
        imports.put(rows, authority, caller.name(), values.of(reference, told));
        auditing.record(authority, "set a provision", new AuditSubject("provision", reference), Map.of());
        var stored = provisions.find(authority, reference).orElseThrow(NotFoundException::new);
        return Preconditions.tagged(present.isPresent() ? 200 : 201, EntityTag.ofParts(stored), stored);
    }
}
