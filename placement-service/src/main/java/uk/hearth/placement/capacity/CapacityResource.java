package uk.hearth.placement.capacity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
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
import uk.hearth.kit.preconditions.EntityTag;
import uk.hearth.kit.preconditions.Preconditions;
import uk.hearth.placement.importing.Imports;
import uk.hearth.placement.providers.Provisions;

@Path("/api/v1/provisions/{reference}/capacity")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Capacity", description = "Beds day by day: registered, staffed, blocked, occupied, vacant")
@RolesAllowed({Role.ANALYST, Role.MANAGER, Role.COMMISSIONER})
public class CapacityResource {

    private final Capacities capacities;
    private final Provisions provisions;
    private final CapacityRows rows;
    private final Imports imports;
    private final Caller caller;
    private final Preconditions preconditions;
    private final Auditing auditing;

    CapacityResource(
            Capacities capacities,
            Provisions provisions,
            CapacityRows rows,
            Imports imports,
            Caller caller,
            Preconditions preconditions,
            Auditing auditing) {
        this.capacities = capacities;
        this.provisions = provisions;
        this.rows = rows;
        this.imports = imports;
        this.caller = caller;
        this.preconditions = preconditions;
        this.auditing = auditing;
    }

    @GET
    @Transactional
    @Operation(summary = "List how many beds a provision has had, has, and is to have")
    public Page<CapacityView> listCapacity(
            @RestPath @Parameter(description = "The provision's reference") String reference,
            @RestQuery @NotNull @Parameter(description = "ONS code of the authority", example = "E09000099")
                    String authority) {
        caller.requireAuthority(authority);
        provisions.require(authority, reference);
        return new Page<>(capacities.of(authority, reference), null);
    }

    @PUT
    @Path("/{from}")
    @Transactional
    @RolesAllowed(Role.COMMISSIONER)
    @APIResponseSchema(value = CapacityView.class, responseCode = "200")
    @Operation(
            summary = "Set how many beds a provision has from a day on, or change it with If-Match",
            description = "A day to come is a plan: beds that open, or are to close. Lines do not overlap.")
    public RestResponse<CapacityView> setCapacity(
            @RestPath @Parameter(description = "The provision's reference") String reference,
            @RestPath @Parameter(description = "The first day for which it holds") LocalDate from,
            @RestQuery @NotNull @Parameter(description = "ONS code of the authority", example = "E09000099")
                    String authority,
            @NotNull @Valid SetCapacity told) {
        caller.requireAuthority(authority);
        imports.takeTurn(authority);
        provisions.require(authority, reference);
        var present = capacities.find(authority, reference, from);
        preconditions.requireAbsent(present.isPresent());
        present.ifPresent(view -> preconditions.requireCurrent(EntityTag.ofVersion(view.version())));
        imports.put(rows, authority, caller.name(), told.values(reference, from));
        auditing.record(
                authority,
                "set capacity",
                new AuditSubject("provision", reference),
                Map.of("from", from.toString(), "registered", String.valueOf(told.registered())));
        var stored = capacities.find(authority, reference, from).orElseThrow(NotFoundException::new);
        return Preconditions.tagged(present.isPresent() ? 200 : 201, EntityTag.ofVersion(stored.version()), stored);
    }

    @DELETE
    @Path("/{from}")
    @Transactional
    @RolesAllowed(Role.COMMISSIONER)
    @APIResponseSchema(value = Void.class, responseCode = "204")
    @Operation(summary = "Take back a line of capacity that was set by mistake, or a plan that came to nothing")
    public RestResponse<Void> removeCapacity(
            @RestPath @Parameter(description = "The provision's reference") String reference,
            @RestPath @Parameter(description = "The first day for which it holds") LocalDate from,
            @RestQuery @NotNull @Parameter(description = "ONS code of the authority", example = "E09000099")
                    String authority) {
        caller.requireAuthority(authority);
        imports.takeTurn(authority);
        var present = capacities.find(authority, reference, from).orElseThrow(NotFoundException::new);
        preconditions.requireCurrent(EntityTag.ofVersion(present.version()));
        capacities.remove(authority, present);
        auditing.record(
                authority,
                "removed capacity",
                new AuditSubject("provision", reference),
                Map.of("from", from.toString()));
        return RestResponse.noContent();
    }
}
