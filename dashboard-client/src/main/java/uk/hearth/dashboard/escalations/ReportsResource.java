package uk.hearth.dashboard.escalations;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.escalation.EscalationReports;
import uk.hearth.dashboard.frame.Councils;
import uk.hearth.dashboard.frame.Download;
import uk.hearth.dashboard.frame.Html;
import uk.hearth.dashboard.frame.Reader;
import uk.hearth.dashboard.frame.Task;
import uk.hearth.dashboard.kpi.Authority;
import uk.hearth.dashboard.parts.Part;

/** A year of escalations, to read and to take away. */
@Path("/escalations/reports")
@Tag(name = "Pages")
@Blocking
public class ReportsResource {

    private static final Set<String> REPORTS = Set.of("over-time", "reasons", "timeliness", "caseloads");
    private static final String OVER_TIME = "over-time";

    private final EscalationReports reports;
    private final Councils councils;
    private final Reader reader;
    private final Clock clock;

    ReportsResource(@RestClient EscalationReports reports, Councils councils, Reader reader, Clock clock) {
        this.clock = clock;
        this.reports = reports;
        this.councils = councils;
        this.reader = reader;
    }

    @GET
    @Produces(Html.UTF_8)
    @Operation(summary = "A year of escalations: how many, why and how fast")
    public TemplateInstance show(@RestQuery @Nullable String authority, @RestQuery @Nullable String period) {
        var council = councils.choose(authority);
        var frame = reader.frame("Escalations over time", Task.ESCALATIONS, council);
        return new ReportsPage(frame, ask(council, FinancialYears.choose(period, Today.in(clock))));
    }

    @GET
    @Path("/{report}.csv")
    @Produces("text/csv")
    @Operation(summary = "A report as CSV, as the service answers it")
    public RestResponse<byte[]> download(
            @RestPath String report, @RestQuery @Nullable String authority, @RestQuery @Nullable String period) {
        if (!REPORTS.contains(report)) {
            throw new NotFoundException();
        }
        var council = councils.choose(authority).code();
        var year = FinancialYears.choose(period, Today.in(clock)).code();
        var months = report.equals(OVER_TIME);
        var table = reports.asCsv(report, council, year, months ? "month" : null, months ? "level" : null);
        return Download.csv(table, "escalations", report, council, year);
    }

    /** Three questions side by side. */
    private ShownReports ask(Authority council, FinancialYears.Year year) {
        var code = council.code();
        return Uni.combine()
                .all()
                .unis(
                        Part.of(reports.overTime(code, year.code(), "month", "level")),
                        Part.of(reports.reasons(code, year.code())),
                        Part.of(reports.timeliness(code, year.code())))
                .with((months, reasons, times) ->
                        new ShownReports(council, year, FinancialYears.upTo(Today.in(clock)), months, reasons, times))
                .await()
                .indefinitely();
    }
}
