package uk.hearth.placement.sufficiency;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.identity.Role;
import uk.hearth.kit.paging.Page;
import uk.hearth.kit.problems.InvalidInput;
import uk.hearth.kit.tables.Listing;
import uk.hearth.kit.tables.TableFormats;
import uk.hearth.placement.figures.GroupMoves;

@Path("/api/v1/sufficiency")
@Tag(name = "Sufficiency", description = "Whether there are enough of the right homes near enough")
@RolesAllowed({Role.ANALYST, Role.MANAGER, Role.COMMISSIONER})
public class SufficiencyResource {

    private final Dashboards dashboards;
    private final Series series;
    private final Caller caller;

    SufficiencyResource(Dashboards dashboards, Series series, Caller caller) {
        this.dashboards = dashboards;
        this.series = series;
        this.caller = caller;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Cache(noStore = true)
    @Transactional
    @Operation(
            summary = "Read the sufficiency dashboard as at a day, and how it differs from an earlier one",
            description = "A day that no return holds has no sections.")
    public DashboardView readDashboard(@BeanParam @Valid SufficiencyQuery query) {
        return dashboard(query);
    }

    @GET
    @Path("/table")
    @Produces({TableFormats.CSV, TableFormats.XLSX, TableFormats.ODS, MediaType.APPLICATION_JSON})
    @Cache(noStore = true)
    @Transactional
    @Operation(summary = "Take the lines of the dashboard away as one table")
    public Listing<DashboardView.Line> exportDashboard(@BeanParam @Valid SufficiencyQuery query) {
        var view = dashboard(query);
        return new Listing<>(
                "sufficiency-%s-%s".formatted(view.authority(), view.asAt()),
                "Sufficiency of %s as at %s".formatted(view.authority(), view.asAt()),
                DashboardView.Line.class,
                view.sections().stream()
                        .flatMap(section -> section.lines().stream())
                        .toList());
    }

    @GET
    @Path("/series")
    @Produces(MediaType.APPLICATION_JSON)
    @Cache(noStore = true)
    @Transactional
    @Operation(summary = "Read the lines of the dashboard month by month")
    public Page<SeriesView> readSeries(@BeanParam @Valid SeriesQuery query) {
        var authority = Objects.requireNonNull(query.authority);
        caller.requireAuthority(authority);
        return new Page<>(series.of(authority, query.first(), query.last(), query.indicator), null);
    }

    @GET
    @Path("/series")
    @Produces({TableFormats.CSV, TableFormats.XLSX, TableFormats.ODS})
    @Cache(noStore = true)
    @Transactional
    @Operation(summary = "Take the lines of the dashboard month by month away as one table")
    public Listing<SeriesRow> exportSeries(@BeanParam @Valid SeriesQuery query) {
        return new Listing<>(
                "sufficiency-%s-%s-%s".formatted(query.authority, query.from, query.to),
                "Sufficiency of %s month by month".formatted(query.authority),
                SeriesRow.class,
                readSeries(query).items().stream()
                        .flatMap(line -> SeriesRow.of(line).stream())
                        .toList());
    }

    @GET
    @Path("/moves")
    @Produces({TableFormats.CSV, TableFormats.XLSX, TableFormats.ODS, MediaType.APPLICATION_JSON})
    @Cache(noStore = true)
    @Transactional
    @Operation(
            summary = "Take away from which placements to which children moved in the 12 months up to a day",
            description = "As the dashboard of the day has it.")
    public Listing<GroupMoves> exportMoves(@BeanParam @Valid SufficiencyQuery query) {
        var view = dashboard(query);
        return new Listing<>(
                "moves-%s-%s".formatted(view.authority(), view.asAt()),
                "Moves of %s in the 12 months up to %s".formatted(view.authority(), view.asAt()),
                GroupMoves.class,
                view.moves());
    }

    private DashboardView dashboard(SufficiencyQuery query) {
        var authority = Objects.requireNonNull(query.authority);
        var day = Objects.requireNonNull(query.asAt);
        caller.requireAuthority(authority);
        if (query.baseline != null && !query.baseline.isBefore(day)) {
            throw InvalidInput.inField(
                    "baseline", "baseline-not-before", "The baseline is not before the day", "Give an earlier day");
        }
        return dashboards.of(authority, day, query.baseline, query.by);
    }
}
