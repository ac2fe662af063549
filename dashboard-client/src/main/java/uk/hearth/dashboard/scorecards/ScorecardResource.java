package uk.hearth.dashboard.scorecards;

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
import uk.hearth.dashboard.frame.Task;
import uk.hearth.dashboard.kpi.Kpi;

/** A scorecard, to read and to take away. */
@Path("/scorecards")
@Tag(name = "Pages")
@Blocking
public class ScorecardResource {

    private final Kpi kpi;
    private final Councils councils;
    private final Reader reader;

    ScorecardResource(@RestClient Kpi kpi, Councils councils, Reader reader) {
        this.kpi = kpi;
        this.councils = councils;
        this.reader = reader;
    }

    @GET
    @Path("/{code}")
    @Produces(Html.UTF_8)
    @Operation(summary = "A scorecard up to a period")
    public TemplateInstance show(
            @RestPath String code,
            @RestQuery @Nullable String authority,
            @RestQuery @Nullable String to,
            @RestQuery @Nullable String periods) {
        var council = councils.choose(authority);
        var report = kpi.report(code, council.code(), Field.filled(to), Field.filled(periods));
        var frame = reader.frame(heading(report.scorecard().title()), Task.SCORECARDS, report.authority());
        return new ScorecardPage(frame, report, new ShownScorecard(report));
    }

    @GET
    @Produces(Html.UTF_8)
    @Operation(summary = "A council's scorecards")
    public TemplateInstance list(@RestQuery @Nullable String authority) {
        var council = councils.choose(authority);
        var scorecards = kpi.scorecards(council.code()).items();
        return new ScorecardsPage(
                reader.frame("Scorecards", Task.SCORECARDS, council), new ScorecardList(council, scorecards));
    }

    @GET
    @Path("/{code}.csv")
    @Produces(Kpi.CSV)
    @Operation(summary = "The scorecard's table as CSV, as the service answers it")
    public RestResponse<byte[]> download(
            @RestPath String code,
            @RestQuery @Nullable String authority,
            @RestQuery @Nullable String to,
            @RestQuery @Nullable String periods) {
        var council = councils.choose(authority).code();
        var table = kpi.reportAsCsv(code, council, Field.filled(to), Field.filled(periods));
        return Download.csv(table, code, council, to);
    }

    private static String heading(String title) {
        return title.endsWith("scorecard") ? title : title + " scorecard";
    }
}
