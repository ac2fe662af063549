package uk.hearth.dashboard.indicators;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
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
import uk.hearth.dashboard.frame.Field;
import uk.hearth.dashboard.frame.Html;
import uk.hearth.dashboard.frame.Reader;
import uk.hearth.dashboard.frame.Task;
import uk.hearth.dashboard.kpi.Kpi;
import uk.hearth.dashboard.parts.Part;

/** An indicator, to read and to take away. */
@Path("/indicators")
@Tag(name = "Pages")
@Blocking
public class IndicatorResource {

    private static final int MOST = 200;

    private final Kpi kpi;
    private final Indicators indicators;
    private final Councils councils;
    private final Reader reader;

    IndicatorResource(@RestClient Kpi kpi, @RestClient Indicators indicators, Councils councils, Reader reader) {
        this.kpi = kpi;
        this.indicators = indicators;
        this.councils = councils;
        this.reader = reader;
    }

    @GET
    @Path("/{code}")
    @Produces(Html.UTF_8)
    @Operation(summary = "An indicator over time")
    public TemplateInstance show(
            @RestPath String code,
            @RestQuery @Nullable String authority,
            @RestQuery @Nullable String from,
            @RestQuery @Nullable String to,
            @RestQuery @Nullable String scorecard) {
        var asked = new ShownIndicator.Asked(Field.filled(from), Field.filled(to), Field.filled(scorecard));
        var shown = ask(code, councils.choose(authority).code(), asked);
        var frame = reader.frame(
                shown.definition().title(), Task.SCORECARDS, shown.series().authority());
        var chart = SeriesChart.of(shown.series(), shown.message());
        // The one string that is not escaped: drawn here, by our own code, which escapes what it is given.
        return new IndicatorPage(frame, shown, chart == null ? null : new RawString(chart));
    }

    /** Three questions side by side; there is no page without the figures themselves. */
    private ShownIndicator ask(String code, String authority, ShownIndicator.Asked asked) {
        return Uni.combine()
                .all()
                .unis(
                        indicators.series(code, authority, asked.from(), asked.to()),
                        Part.of(indicators.revisions(authority, code, MOST)),
                        Part.of(indicators.commentary(authority, code, MOST)))
                .with((series, revisions, remarks) -> new ShownIndicator(series, revisions, remarks, asked))
                .await()
                .indefinitely();
    }

    @GET
    @Path("/{code}.csv")
    @Produces(Kpi.CSV)
    @Operation(summary = "The indicator's table as CSV, as the service answers it")
    public RestResponse<byte[]> download(
            @RestPath String code,
            @RestQuery @Nullable String authority,
            @RestQuery @Nullable String from,
            @RestQuery @Nullable String to) {
        var council = councils.choose(authority).code();
        var table = kpi.seriesAsCsv(code, council, Field.filled(from), Field.filled(to));
        return Download.csv(table, code, council, from, to);
    }
}
