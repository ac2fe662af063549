package uk.hearth.dashboard.indicators;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
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
import uk.hearth.dashboard.kpi.Kpi;

/** An indicator, to read and to take away. */
@Path("/indicators")
@Tag(name = "Pages")
@Blocking
public class IndicatorResource {

    private final Kpi kpi;
    private final Councils councils;
    private final Reader reader;

    IndicatorResource(@RestClient Kpi kpi, Councils councils, Reader reader) {
        this.kpi = kpi;
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
        var series = kpi.series(code, councils.codeOr(authority), asked.from(), asked.to());
        var definition = kpi.indicator(code);
        var frame = reader.frame(definition.title(), series.authority());
        var shown = new ShownIndicator(definition, series, asked);
        var chart = SeriesChart.of(series, shown.message());
        // The one string that is not escaped: drawn here, by our own code, which escapes what it is given.
        return new IndicatorPage(frame, shown, chart == null ? null : new RawString(chart));
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
        var council = councils.codeOr(authority);
        var table = kpi.seriesAsCsv(code, council, Field.filled(from), Field.filled(to));
        return Download.csv(table, code, council, from, to);
    }
}
