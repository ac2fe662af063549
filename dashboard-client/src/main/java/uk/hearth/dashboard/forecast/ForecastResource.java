package uk.hearth.dashboard.forecast;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.frame.Councils;
import uk.hearth.dashboard.frame.Download;
import uk.hearth.dashboard.frame.Html;
import uk.hearth.dashboard.frame.Reader;
import uk.hearth.dashboard.frame.Task;
import uk.hearth.dashboard.kpi.Authority;
import uk.hearth.dashboard.parts.Part;
import uk.hearth.dashboard.placement.forecast.BackTest;
import uk.hearth.dashboard.placement.forecast.Forecasts;

/** The forecast and the gap, to read and to take away; and how far out it would have been. */
@Path("/sufficiency/forecast")
@Tag(name = "Pages")
@Blocking
public class ForecastResource {

    private static final int MOST = 100;

    private final Forecasts forecasts;
    private final Councils councils;
    private final Reader reader;

    ForecastResource(@RestClient Forecasts forecasts, Councils councils, Reader reader) {
        this.forecasts = forecasts;
        this.councils = councils;
        this.reader = reader;
    }

    @GET
    @Produces(Html.UTF_8)
    @Operation(summary = "Children in care in months to come, with the interval, and the gap to planned places")
    public TemplateInstance show(
            @RestQuery @Nullable String authority,
            @RestQuery @Nullable String group,
            @RestQuery @Nullable String method,
            @RestQuery @Nullable String months,
            @RestQuery @Nullable String scenario) {
        var council = councils.choose(authority);
        var asked = Asked.of(council.code(), group, method, months, scenario);
        return new ForecastPage(reader.frame("Forecast", Task.SUFFICIENCY, council), ask(council, asked));
    }

    @GET
    @Path("/back-test")
    @Produces(Html.UTF_8)
    @Operation(summary = "What each way of forecasting would have said in the past, beside what came")
    public TemplateInstance backTest(@RestQuery @Nullable String authority) {
        var council = councils.choose(authority);
        var tested = Attempt.of(forecasts.backTest(new BackTest.Question(council.code())))
                .await()
                .indefinitely();
        return new BackTestPage(
                reader.frame("How far out would it have been?", Task.SUFFICIENCY, council),
                new ShownBackTest(council, tested));
    }

    @GET
    @Path("/{report}.csv")
    @Produces("text/csv")
    @Operation(summary = "The forecast, the gap or the back-test as CSV, as the service answers them")
    public RestResponse<byte[]> download(
            @RestPath String report,
            @RestQuery @Nullable String authority,
            @RestQuery @Nullable String method,
            @RestQuery @Nullable String months,
            @RestQuery @Nullable String scenario) {
        var council = councils.choose(authority).code();
        var question = Asked.of(council, null, method, months, scenario).question();
        var table = switch (report) {
            case "children" -> forecasts.forecastAsCsv(question);
            case "gap" -> forecasts.gapAsCsv(question);
            case "back-test" -> forecasts.backTestAsCsv(new BackTest.Question(council));
            default -> throw new NotFoundException();
        };
        return Download.csv(table, "forecast", report, council);
    }

    /** Three questions side by side. */
    private ShownForecast ask(Authority council, Asked asked) {
        return Uni.combine()
                .all()
                .unis(
                        Attempt.of(forecasts.forecast(asked.question())),
                        Attempt.of(forecasts.gap(asked.question())),
                        Part.of(forecasts.scenarios(council.code(), MOST)))
                .with((forecast, gap, scenarios) -> new ShownForecast(council, asked, forecast, gap, scenarios))
                .await()
                .indefinitely();
    }
}
