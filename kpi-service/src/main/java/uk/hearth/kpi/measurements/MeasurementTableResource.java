package uk.hearth.kpi.measurements;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.periods.PeriodParameter;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kit.problems.ProblemException;
import uk.hearth.kit.problems.ProblemType;
import uk.hearth.kit.tables.Listing;
import uk.hearth.kit.tables.TableFormats;

@Path("/api/v1/measurements")
@Produces({TableFormats.CSV, TableFormats.XLSX, TableFormats.ODS, TableFormats.CSVW})
@Tag(name = "Measurements")
@Authenticated
public class MeasurementTableResource {

    private final MeasurementList list;
    private final Caller caller;

    MeasurementTableResource(MeasurementList list, Caller caller) {
        this.list = list;
        this.caller = caller;
    }

    @GET
    @Transactional
    @Operation(summary = "Take an authority's figures away as one table")
    public Listing<MeasurementView> exportMeasurements(@BeanParam @Valid MeasurementQuery query) {
        caller.requireAuthority(Objects.requireNonNull(query.authority));
        query.requireOneView();
        query.period = PeriodParameter.parse("period", query.period)
                .map(ReportingPeriod::code)
                .orElse(null);
        var parts = !caller.seesAggregatesOnly();
        if (!parts && query.dimension != null) {
            throw new ProblemException(
                    ProblemType.NOT_ALLOWED, "Your role sees figures of parts as partners do: read the breakdown.");
        }
        return new Listing<>(
                "measurements-" + query.authority,
                "Figures of " + query.authority,
                MeasurementView.class,
                list.after(null, query, parts, Listing.MOST_ROWS + 1));
    }
}
