package uk.hearth.dashboard.forecast;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.rest.client.inject.RestClient;
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
import uk.hearth.dashboard.placement.forecast.Compared;
import uk.hearth.dashboard.placement.forecast.Forecasts;

/** Scenarios side by side with the forecast without them. */
@Path("/sufficiency/forecast/comparison")
@Tag(name = "Pages")
@Blocking
public class ComparisonResource {

    private static final int MOST = 100;
    private static final int SIDE_BY_SIDE = 3;

    private final Forecasts forecasts;
    private final Councils councils;
    private final Reader reader;

    ComparisonResource(@RestClient Forecasts forecasts, Councils councils, Reader reader) {
        this.forecasts = forecasts;
        this.councils = councils;
        this.reader = reader;
    }

    @GET
    @Produces(Html.UTF_8)
    @Operation(summary = "Scenarios side by side")
    public TemplateInstance show(
            @RestQuery @Nullable String authority, @RestQuery List<String> scenario, @RestQuery @Nullable String done) {
        return page(councils.choose(authority), scenario, done);
    }

    @GET
    @Path("/table.csv")
    @Produces("text/csv")
    @Operation(summary = "The comparison as CSV, as the service answers it")
    public RestResponse<byte[]> download(@RestQuery @Nullable String authority, @RestQuery List<String> scenario) {
        var council = councils.choose(authority).code();
        return Download.csv(forecasts.compareAsCsv(question(council, scenario)), "scenarios", council);
    }

    /** Two questions side by side. */
    private TemplateInstance page(Authority council, List<String> scenarios, @Nullable String done) {
        Uni<Attempt<Compared>> compared = scenarios.isEmpty()
                ? Uni.createFrom().item(new Attempt<>(new Part<>(null, false), null))
                : Attempt.of(forecasts.compare(question(council.code(), scenarios)));
        var shown = Uni.combine()
                .all()
                .unis(compared, Part.of(forecasts.scenarios(council.code(), MOST)))
                .with((told, saved) -> new ShownComparison(council, scenarios, told, saved, done))
                .await()
                .indefinitely();
        return new ComparisonPage(reader.frame("Scenarios side by side", Task.SUFFICIENCY, council), shown);
    }

    private static Compared.Question question(String council, List<String> scenarios) {
        var forecast = Asked.of(council, null, null, null, null).question();
        return new Compared.Question(
                forecast, scenarios.stream().distinct().limit(SIDE_BY_SIDE).toList());
    }
}
