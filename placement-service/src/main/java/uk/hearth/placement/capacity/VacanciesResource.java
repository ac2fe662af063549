package uk.hearth.placement.capacity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.identity.Role;
import uk.hearth.kit.paging.Page;
import uk.hearth.kit.paging.PageRequest;
import uk.hearth.kit.problems.ProblemException;
import uk.hearth.kit.problems.ProblemType;
import uk.hearth.kit.tables.Listing;
import uk.hearth.kit.tables.TableFormats;

@Path("/api/v1/vacancies")
@Tag(name = "Capacity")
@RolesAllowed({Role.ANALYST, Role.MANAGER, Role.COMMISSIONER})
public class VacanciesResource {

    private final BedBook beds;
    private final Caller caller;

    VacanciesResource(BedBook beds, Caller caller) {
        this.beds = beds;
        this.caller = caller;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, TableFormats.CSV, TableFormats.XLSX, TableFormats.ODS, TableFormats.CSVW})
    @Transactional
    @RolesAllowed({Role.VIEWER, Role.ANALYST, Role.IRO, Role.MANAGER, Role.COMMISSIONER, Role.INTEGRATION})
    @Operation(
            summary = "Count beds on a day, past or planned: registered, staffed, blocked, occupied, vacant",
            description =
                    "A night's beds. By age band or characteristic a bed counts in each that it suits. Viewers do not"
                            + " see single providers.")
    public VacanciesView readVacancies(
            @BeanParam @Valid BedQuery query,
            @RestQuery @NotNull @Parameter(description = "The day", example = "2026-11-22") LocalDate on,
            @RestQuery @DefaultValue("type") @Parameter(description = "What to count by") BedGrouping by) {
        requireAllowed(caller, query, by);
        var groups = beds.ask(query.filter(), series -> series.on(on, by));
        return new VacanciesView(
                String.valueOf(query.authority),
                on,
                by,
                by.overlaps(),
                groups.subList(0, groups.size() - 1),
                groups.get(groups.size() - 1));
    }

    @GET
    @Path("/provisions")
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(summary = "List the homes, households and schemes that have a bed to offer on a day")
    public Page<VacantProvision> listVacantProvisions(
            @BeanParam @Valid BedQuery query,
            @RestQuery @NotNull @Parameter(description = "The day", example = "2026-11-22") LocalDate on,
            @BeanParam @Valid PageRequest page) {
        caller.requireAuthority(Objects.requireNonNull(query.authority));
        var after = page.after(1).map(cursor -> cursor.key().get(0)).orElse(null);
        return Page.of(
                beds.vacant(query.filter(), on, after, page.limit + 1),
                page.limit,
                row -> row,
                row -> List.of(row.reference()));
    }

    @GET
    @Path("/provisions")
    @Produces({TableFormats.CSV, TableFormats.XLSX, TableFormats.ODS, TableFormats.CSVW})
    @Transactional
    @Operation(summary = "Take the list of those that have a bed to offer on a day away as one table")
    public Listing<VacantProvision> exportVacantProvisions(
            @BeanParam @Valid BedQuery query,
            @RestQuery @NotNull @Parameter(description = "The day", example = "2026-11-22") LocalDate on) {
        caller.requireAuthority(Objects.requireNonNull(query.authority));
        return new Listing<>(
                "vacant-provisions-" + query.authority + "-" + on,
                "Provisions with a vacancy on " + on,
                VacantProvision.class,
                beds.vacant(query.filter(), on, null, Listing.MOST_ROWS + 1));
    }

    /** Whoever sees aggregates only does not see single providers, of which some are one household. */
    static void requireAllowed(Caller caller, BedQuery query, BedGrouping by) {
        caller.requireAuthority(Objects.requireNonNull(query.authority));
        if (by == BedGrouping.PROVIDER && caller.seesAggregatesOnly()) {
            throw new ProblemException(ProblemType.NOT_ALLOWED, "Your account does not see single providers.");
        }
    }
}
