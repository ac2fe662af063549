package uk.hearth.kpi.plans;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.paging.Page;
import uk.hearth.kit.tables.Listing;
import uk.hearth.kit.tables.TableFormats;

@Path("/api/v1/plans")
@Tag(
        name = "Plans",
        description = "Improvement plans and promises to children, with the figures that show if they work")
@Authenticated
public class PlansResource {

    private final PlanActions actions;
    private final PlanReports reports;
    private final Caller caller;
    private final Clock clock;

    PlansResource(PlanActions actions, PlanReports reports, Caller caller, Clock clock) {
        this.actions = actions;
        this.reports = reports;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(summary = "List an authority's plans, and how many of their actions are late")
    public Page<PlanSummary> listPlans(@BeanParam @Valid PlanQuery query) {
        return new Page<>(PlanSummary.of(views(query)), null);
    }

    @GET
    @Produces({TableFormats.CSV, TableFormats.XLSX, TableFormats.ODS, TableFormats.CSVW})
    @Transactional
    @Operation(summary = "Take the list of an authority's plans away as one table")
    public Listing<PlanSummary> exportPlans(@BeanParam @Valid PlanQuery query) {
        return new Listing<>(
                "plans-" + query.authority,
                "Plans of " + query.authority,
                PlanSummary.class,
                PlanSummary.of(views(query)));
    }

    @GET
    @Path("/report")
    @Produces({MediaType.APPLICATION_JSON, TableFormats.CSV, TableFormats.XLSX, TableFormats.ODS, TableFormats.CSVW})
    @Transactional
    @Operation(summary = "Read what was undertaken, area by area, what is late first, with the latest figures")
    public PlanReport readPlanReport(@BeanParam @Valid PlanQuery query) {
        return PlanReport.of(String.valueOf(query.authority), day(query), views(query));
    }

    private List<PlanActionView> views(PlanQuery query) {
        var authority = Objects.requireNonNull(query.authority);
        caller.requireAuthority(authority);
        return reports.views(authority, actions.of(authority, query.plan), day(query));
    }

    private LocalDate day(PlanQuery query) {
        return query.on == null ? LocalDate.now(clock) : query.on;
    }
}
