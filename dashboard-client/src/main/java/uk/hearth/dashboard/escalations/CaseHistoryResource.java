package uk.hearth.dashboard.escalations;

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
import uk.hearth.dashboard.escalation.Escalations;
import uk.hearth.dashboard.frame.Councils;
import uk.hearth.dashboard.frame.Html;
import uk.hearth.dashboard.frame.Link;
import uk.hearth.dashboard.frame.Reader;
import uk.hearth.dashboard.frame.Task;

/** Everything that happened to a case, corrections and all. */
@Path("/escalations/{id}/history")
@Produces(Html.UTF_8)
@Tag(name = "Pages")
@Blocking
public class CaseHistoryResource {

    private final Escalations escalations;
    private final Councils councils;
    private final Reader reader;

    CaseHistoryResource(@RestClient Escalations escalations, Councils councils, Reader reader) {
        this.escalations = escalations;
        this.councils = councils;
        this.reader = reader;
    }

    @GET
    @Operation(summary = "Everything that happened to a case, and who did it")
    public TemplateInstance show(@RestPath String id) {
        var both = Uni.combine()
                .all()
                .unis(escalations.read(id), escalations.history(id))
                .asTuple()
                .await()
                .indefinitely();
        var council = councils.named(both.getItem1().standing().authority());
        var frame = reader.frame("Everything that happened", Task.ESCALATIONS, council);
        return new HistoryPage(frame, both.getItem2().items(), Link.to("/escalations", id));
    }
}
