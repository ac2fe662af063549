package uk.hearth.placement.postcodes;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import uk.hearth.kit.audit.AuditSubject;
import uk.hearth.kit.audit.Auditing;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.identity.Role;
import uk.hearth.kit.preconditions.EntityTag;
import uk.hearth.kit.preconditions.Preconditions;
import uk.hearth.placement.layout.SurroundingsChanged;

@Path("/api/v1/geography")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Postcodes")
@Authenticated
public class GeographyResource {

    private final Geographies geographies;
    private final Postcodes postcodes;
    private final Caller caller;
    private final Preconditions preconditions;
    private final Auditing auditing;
    private final Event<SurroundingsChanged> changed;

    GeographyResource(
            Geographies geographies,
            Postcodes postcodes,
            Caller caller,
            Preconditions preconditions,
            Auditing auditing,
            Event<SurroundingsChanged> changed) {
        this.geographies = geographies;
        this.postcodes = postcodes;
        this.caller = caller;
        this.preconditions = preconditions;
        this.auditing = auditing;
        this.changed = changed;
    }

    @GET
    @Transactional
    @Operation(summary = "Read which areas of the postcode directory are an authority's own")
    public RestResponse<GeographyView> readGeography(
            @RestQuery @NotNull @Parameter(description = "ONS code of the authority", example = "E09000023")
                    String authority) {
        caller.requireAuthority(authority);
        var geography = geographies.of(authority);
        return preconditions.unlessHeld(EntityTag.ofVersion(geography.version()), () -> GeographyView.of(geography));
    }

    @PUT
    @Transactional
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(
            summary = "Set which areas of the postcode directory are an authority's own",
            description =
                    "For a council that was merged or split, or is made up. Figures of where children are placed are"
                            + " worked out again, and the last return of each year is checked again.")
    public RestResponse<GeographyView> setGeography(
            @RestQuery @NotNull @Parameter(description = "ONS code of the authority", example = "E09000023")
                    String authority,
            @NotNull @Valid SetGeography wanted) {
        caller.requireAuthority(authority);
        wanted.requireKnown(postcodes.directory());
        var present = geographies.of(authority);
        if (!present.areas().equals(java.util.Set.copyOf(wanted.areas()))) {
            change(present, wanted);
        }
        var stored = geographies.of(authority);
        return Preconditions.tagged(200, EntityTag.ofVersion(stored.version()), GeographyView.of(stored));
    }

    private void change(Geography present, SetGeography wanted) {
        if (present.version() > 0) {
            preconditions.requireCurrent(EntityTag.ofVersion(present.version()));
        }
        geographies.set(present.authority(), wanted.areas());
        auditing.record(
                present.authority(),
                "set",
                new AuditSubject("geography", present.authority()),
                Map.of("areas", String.join(" ", wanted.areas())));
        changed.fire(new SurroundingsChanged(present.authority()));
    }
}
