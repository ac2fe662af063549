package uk.hearth.placement.capacity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.identity.Role;
import uk.hearth.kit.paging.Page;
import uk.hearth.kit.tables.Listing;
import uk.hearth.kit.tables.TableFormats;

@Path("/api/v1/occupancy")
@Tag(name = "Capacity")
@RolesAllowed({Role.VIEWER, Role.ANALYST, Role.IRO, Role.MANAGER, Role.COMMISSIONER, Role.INTEGRATION})
public class OccupancyResource {

    private final BedBook beds;
    private final Caller caller;

    OccupancyResource(BedBook beds, Caller caller) {
        this.beds = beds;
        this.caller = caller;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, TableFormats.CSV, TableFormats.XLSX, TableFormats.ODS, TableFormats.CSVW})
    @Transactional
    @Operation(
            summary = "Count bed-days over a range: occupancy, and the days that beds stood void",
            description = "A bed for a night is a bed-day. Occupancy is occupied of staffed. Viewers do not see single"
                    + " providers.")
    public OccupancyView readOccupancy(
            @BeanParam @Valid BedQuery query,
            @BeanParam @Valid DayRange range,
            @RestQuery @DefaultValue("type") @Parameter(description = "What to count by") BedGrouping by) {
        VacanciesResource.requireAllowed(caller, query, by);
        var first = range.first();
        var groups = beds.ask(query.filter(), series -> series.between(first, range.last(), by)).stream()
                .map(OccupancyGroup::of)
                .toList();
        return new OccupancyView(
                String.valueOf(query.authority),
                first,
                range.last(),
                by,
                by.overlaps(),
                groups.subList(0, groups.size() - 1),
                groups.get(groups.size() - 1));
    }

    @GET
    @Path("/days")
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(summary = "Read beds day by day over a range, past or planned")
    public Page<BedDay> readBedDays(@BeanParam @Valid BedQuery query, @BeanParam @Valid DayRange range) {
        VacanciesResource.requireAllowed(caller, query, BedGrouping.TYPE);
        var first = range.first();
        return new Page<>(beds.ask(query.filter(), series -> series.daily(first, range.last(), null)), null);
    }

    @GET
    @Path("/days")
    @Produces({TableFormats.CSV, TableFormats.XLSX, TableFormats.ODS, TableFormats.CSVW})
    @Transactional
    @Operation(summary = "Take beds day by day away as one table")
    public Listing<BedDay> exportBedDays(@BeanParam @Valid BedQuery query, @BeanParam @Valid DayRange range) {
        var days = readBedDays(query, range).items();
        return new Listing<>("beds-" + query.authority, "Beds day by day", BedDay.class, days);
    }
}
