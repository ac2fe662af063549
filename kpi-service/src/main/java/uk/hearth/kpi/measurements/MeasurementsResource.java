package uk.hearth.kpi.measurements;

import io.quarkus.security.Authenticated;
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
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.paging.Page;
import uk.hearth.kit.paging.PageRequest;
import uk.hearth.kit.periods.PeriodParameter;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kit.problems.ProblemException;
import uk.hearth.kit.problems.ProblemType;

@Path("/api/v1/measurements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Measurements", description = "Figures of an authority, with every revision")
@Authenticated
public class MeasurementsResource {

    private final MeasurementList list;
    private final Caller caller;

    MeasurementsResource(MeasurementList list, Caller caller) {
        this.list = list;
        this.caller = caller;
    }

    @GET
    @Transactional
    @Operation(summary = "List an authority's figures: as they stand, as they stood, or every revision")
    public Page<MeasurementView> listMeasurements(
            @BeanParam @Valid MeasurementQuery query, @BeanParam @Valid PageRequest page) {
        caller.requireAuthority(Objects.requireNonNull(query.authority));
        query.requireOneView();
        // the canonical notation of the period, so that every notation of it finds it
        query.period = PeriodParameter.parse("period", query.period)
                .map(ReportingPeriod::code)
                .orElse(null);
        var parts = !caller.seesAggregatesOnly();
        if (!parts && query.dimension != null) {
            throw new ProblemException(
                    ProblemType.NOT_ALLOWED, "Your role sees figures of parts as partners do: read the breakdown.");
        }
        var after = page.after(MeasurementList.KEY_PARTS).orElse(null);
        return Page.of(
                list.after(after, query, parts, page.limit + 1), page.limit, figure -> figure, MeasurementList::key);
    }
}
