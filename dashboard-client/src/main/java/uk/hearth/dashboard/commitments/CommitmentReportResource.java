package uk.hearth.dashboard.commitments;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
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
import uk.hearth.dashboard.placement.commitments.Commitments;

/** The report on commitments as a group or the committee has it. */
@Path("/sufficiency/commitments/report")
@Tag(name = "Pages")
@Blocking
public class CommitmentReportResource {

    private final Commitments commitments;
    private final Reports reports;
    private final Councils councils;
    private final Reader reader;

    CommitmentReportResource(@RestClient Commitments commitments, Reports reports, Councils councils, Reader reader) {
        this.commitments = commitments;
        this.reports = reports;
        this.councils = councils;
        this.reader = reader;
    }

    @GET
    @Produces(Html.UTF_8)
    @Operation(summary = "The report to the working group, the steering group or the committee, to read and print")
    public TemplateInstance report(
            @RestQuery @Nullable String authority,
            @RestQuery @Nullable String from,
            @RestQuery @Nullable String to,
            @RestQuery @Nullable String audience) {
        var council = councils.choose(authority);
        var frame = reader.frame("Report on commitments", Task.SUFFICIENCY, council);
        return new CommitmentReportPage(frame, reports.ask(council, reports.asked(from, to, audience)));
    }

    @GET
    @Path("/table.csv")
    @Produces("text/csv")
    @Operation(summary = "The report as CSV, as the service answers it")
    public RestResponse<byte[]> download(
            @RestQuery @Nullable String authority,
            @RestQuery @Nullable String from,
            @RestQuery @Nullable String to,
            @RestQuery @Nullable String audience) {
        var council = councils.choose(authority).code();
        var asked = reports.asked(from, to, audience);
        var table = commitments.reportAsCsv(council, asked.from(), asked.to(), asked.audience());
        return Download.csv(table, "commitments", council, asked.from(), asked.to());
    }
}
