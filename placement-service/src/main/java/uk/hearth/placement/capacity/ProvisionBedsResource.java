package uk.hearth.placement.capacity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import uk.hearth.kit.audit.AuditSubject;
import uk.hearth.kit.audit.Auditing;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.identity.Role;
import uk.hearth.kit.paging.Page;
import uk.hearth.placement.providers.Provisions;

@Path("/api/v1/provisions/{reference}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Capacity")
public class ProvisionBedsResource {

    private final BedBook beds;
    private final Provisions provisions;
    private final Caller caller;
    private final Auditing auditing;

    ProvisionBedsResource(BedBook beds, Provisions provisions, Caller caller, Auditing auditing) {
        this.beds = beds;
        this.provisions = provisions;
        this.caller = caller;
        this.auditing = auditing;
    }

    @GET
    @Path("/days")
    @Transactional
    @RolesAllowed({Role.ANALYST, Role.MANAGER, Role.COMMISSIONER})
    @Operation(summary = "Read one provision's beds day by day over a range, past or planned")
    public Page<BedDay> readProvisionDays(
            @RestPath @Parameter(description = "The provision's reference") String reference,
            @RestQuery @NotNull @Parameter(description = "ONS code of the authority", example = "E09000099")
                    String authority,
            @BeanParam @Valid DayRange range) {
        requireProvision(authority, reference);
        var first = range.first();
        var all = new BedFilter(authority, List.of(), List.of(), null, null, null, List.of(), 1);
        return new Page<>(beds.ask(all, series -> series.daily(first, range.last(), reference)), null);
    }

    @GET
    @Path("/occupants")
    @Cache(noStore = true)
    @Transactional
    @RolesAllowed({Role.MANAGER, Role.COMMISSIONER})
    @Operation(
            summary = "Read who is in a provision's beds on a day",
            description =
                    "The authority's own children by its own ids; others by the provider's word. Who asks is recorded.")
    public Page<OccupantView> listOccupants(
            @RestPath @Parameter(description = "The provision's reference") String reference,
            @RestQuery @NotNull @Parameter(description = "ONS code of the authority", example = "E09000099")
                    String authority,
            @RestQuery @NotNull @Parameter(description = "The day", example = "2026-11-22") LocalDate on) {
        requireProvision(authority, reference);
        auditing.record(
                authority,
                "viewed children in beds",
                new AuditSubject("provision", reference),
                Map.of("on", on.toString()));
        return new Page<>(beds.occupants(authority, reference, on), null);
    }

    private void requireProvision(String authority, String reference) {
        caller.requireAuthority(authority);
        provisions.require(authority, reference);
    }
}
