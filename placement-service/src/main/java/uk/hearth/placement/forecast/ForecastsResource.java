package uk.hearth.placement.forecast;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import uk.hearth.kit.audit.AuditSubject;
import uk.hearth.kit.audit.Auditing;
import uk.hearth.kit.identity.Caller;
import uk.hearth.kit.identity.Role;
import uk.hearth.kit.tables.TableFormats;
import uk.hearth.placement.capacity.PlannedBeds;

@Path("/api/v1/forecasts")
@Produces({MediaType.APPLICATION_JSON, TableFormats.CSV, TableFormats.XLSX, TableFormats.ODS})
@Tag(
        name = "Forecasts",
        description = "Children in care in months to come: how many, where, at what cost, against what is planned")
@RolesAllowed({Role.COMMISSIONER, Role.MANAGER, Role.ANALYST})
public class ForecastsResource {

    private final Forecasting forecasting;
    private final Comparing comparing;
    private final BackTesting backTesting;
    private final PlannedBeds beds;
    private final Caller caller;
    private final Auditing auditing;

    ForecastsResource(
            Forecasting forecasting,
            Comparing comparing,
            BackTesting backTesting,
            PlannedBeds beds,
            Caller caller,
            Auditing auditing) {
        this.forecasting = forecasting;
        this.comparing = comparing;
        this.backTesting = backTesting;
        this.beds = beds;
        this.caller = caller;
        this.auditing = auditing;
    }

    @POST
    @Cache(noStore = true)
    @Transactional
    @Operation(
            summary = "Forecast the number of children in care by month, age and placement",
            description = "From the authority's current returns, all years together. Nothing is kept.")
    public ForecastView forecast(@NotNull @Valid ForecastQuestion question) {
        caller.requireAuthority(question.authority());
        var view = forecasting.forecast(question).view();
        record(question.authority(), "forecast children in care");
        return view;
    }

    @POST
    @Path("/costs")
    @Cache(noStore = true)
    @Transactional
    @Operation(
            summary = "Forecast what the children in care will cost by quarter",
            description = "At the authority's own weekly prices, which the assumptions or the scenario must have.")
    public CostView forecastCosts(@NotNull @Valid ForecastQuestion question) {
        caller.requireAuthority(question.authority());
        var view = CostView.of(forecasting.forecast(question));
        record(question.authority(), "forecast costs");
        return view;
    }

    @POST
    @Path("/gap")
    @Cache(noStore = true)
    @Transactional
    @Operation(
            summary = "Hold forecast need against planned places, by placement and month",
            description =
                    "Planned places are those of the assumptions or the scenario; of a group that they do not speak of, the"
                            + " beds that the authority's provisions are to have. With provisions that open.")
    public GapView forecastGap(@NotNull @Valid ForecastQuestion question) {
        caller.requireAuthority(question.authority());
        var forecast = forecasting.forecast(question);
        var view = GapView.of(forecast, PlannedPlacesOfGroups.of(forecast, beds));
        record(question.authority(), "forecast the gap");
        return view;
    }

    @POST
    @Path("/comparison")
    @Cache(noStore = true)
    @Transactional
    @Operation(summary = "Compare scenarios with the forecast without them")
    public ComparisonView compareScenarios(@NotNull @Valid ComparisonQuestion question) {
        caller.requireAuthority(question.forecast().authority());
        var view = comparing.compare(question);
        record(question.forecast().authority(), "compared scenarios");
        return view;
    }

    @POST
    @Path("/back-tests")
    @Cache(noStore = true)
    @Transactional
    @Operation(
            summary = "Forecast the past: how far would each way of forecasting have been out?",
            description =
                    "Each is fitted to what was known on past days and held against what came. The best is the one"
                            + " whose number of children in care was out by least, on average.")
    public BackTestView backTest(@NotNull @Valid BackTestQuestion question) {
        caller.requireAuthority(question.authority());
        var view = backTesting.backTest(question);
        record(question.authority(), "tested forecasts");
        return view;
    }

    private void record(String authority, String action) {
        auditing.record(authority, action, new AuditSubject("forecast", authority), Map.of());
    }
}
