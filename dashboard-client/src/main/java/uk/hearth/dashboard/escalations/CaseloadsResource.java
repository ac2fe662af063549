package uk.hearth.dashboard.escalations;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.escalation.EscalationReports;
import uk.hearth.dashboard.frame.Councils;
import uk.hearth.dashboard.frame.Html;
import uk.hearth.dashboard.frame.Link;
import uk.hearth.dashboard.frame.Reader;
import uk.hearth.dashboard.frame.Task;

/** The caseloads of IROs against what the Handbook advises. */
@Path("/escalations/caseloads")
@Produces(Html.UTF_8)
@Tag(name = "Pages")
@Blocking
public class CaseloadsResource {

    private final EscalationReports reports;
    private final Councils councils;
    private final Reader reader;
    private final Clock clock;

    CaseloadsResource(@RestClient EscalationReports reports, Councils councils, Reader reader, Clock clock) {
        this.clock = clock;
        this.reports = reports;
        this.councils = councils;
        this.reader = reader;
    }

    @GET
    @Operation(summary = "Caseloads of IROs in a year")
    public TemplateInstance show(@RestQuery @Nullable String authority, @RestQuery @Nullable String period) {
        var council = councils.choose(authority);
        var today = Today.in(clock);
        var year = FinancialYears.choose(period, today);
        var report = reports.caseloads(council.code(), year.code()).await().indefinitely();
        var csv = Link.to("/escalations/reports/caseloads.csv")
                .with("authority", council.code())
                .with("period", year.code());
        var frame = reader.frame("Caseloads of IROs, " + year.label(), Task.ESCALATIONS, council);
        return new CaseloadsPage(frame, council, report, FinancialYears.upTo(today), csv.address());
    }
}
