package uk.hearth.placement.postcodes;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.identity.Role;

/** Postcodes of children and placements come in a body, never in an address that is logged. */
@Path("/api/v1")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Postcodes")
@RolesAllowed({Role.ANALYST, Role.IRO, Role.MANAGER, Role.COMMISSIONER, Role.INTEGRATION})
public class PlacesResource {

    private final Postcodes postcodes;
    private final Geographies geographies;
    private final Caller caller;

    PlacesResource(Postcodes postcodes, Geographies geographies, Caller caller) {
        this.postcodes = postcodes;
        this.geographies = geographies;
        this.caller = caller;
    }

    @POST
    @Path("/postcode-lookups")
    @Transactional
    @Operation(summary = "Find postcodes: which council's area each is in, and whether it is the authority's own")
    public RestResponse<PlacesView> findPostcodes(@NotNull @Valid FindPostcodes sought) {
        caller.requireAuthority(sought.authority());
        var directory = postcodes.directory();
        var own = geographies.of(sought.authority());
        return unstored(new PlacesView(sought.postcodes().stream()
                .map(postcode -> PlaceView.of(directory, directory.locate(postcode), own))
                .toList()));
    }

    @POST
    @Path("/distances")
    @Transactional
    @Operation(
            summary = "Measure how far placements are from home",
            description = "In a straight line in miles to one decimal, as the SSDA903 return has it:"
                    + " the square root of the sum of the squares of the grid references' differences, over 1609.3.")
    public RestResponse<DistancesView> measureDistances(@NotNull @Valid MeasureDistances asked) {
        caller.requireAuthority(asked.authority());
        var directory = postcodes.directory();
        var own = geographies.of(asked.authority());
        return unstored(new DistancesView(asked.journeys().stream()
                .map(journey -> DistanceView.of(
                        directory, directory.locate(journey.home()), directory.locate(journey.placement()), own))
                .toList()));
    }

    private static <T> RestResponse<T> unstored(T answer) {
        return ResponseBuilder.ok(answer)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
