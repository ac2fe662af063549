package uk.hearth.dashboard.commitments;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.frame.Councils;
import uk.hearth.dashboard.frame.Html;
import uk.hearth.dashboard.frame.Reader;
import uk.hearth.dashboard.frame.Task;

/** A council's commitments, to read; the report has a page of its own. */
@Path("/sufficiency/commitments")
@Produces(Html.UTF_8)
@Tag(name = "Pages")
@Blocking
public class CommitmentsResource {

    private final Reports reports;
    private final Councils councils;
    private final Reader reader;

    CommitmentsResource(Reports reports, Councils councils, Reader reader) {
        this.reports = reports;
        this.councils = councils;
        this.reader = reader;
    }

    @GET
    @Operation(summary = "Commitments: how each stands, what moved, what is late")
    public TemplateInstance list(@RestQuery @Nullable String authority, @RestQuery @Nullable String from) {
        var council = councils.choose(authority);
        var frame = reader.frame("Commitments", Task.SUFFICIENCY, council);
        return new CommitmentsPage(frame, reports.ask(council, reports.asked(from, null, null)));
    }
}
