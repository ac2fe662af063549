package uk.hearth.dashboard.escalations;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;
import uk.hearth.dashboard.escalation.CaseReader;
import uk.hearth.dashboard.escalation.Escalations;
import uk.hearth.dashboard.frame.Councils;
import uk.hearth.dashboard.frame.Html;
import uk.hearth.dashboard.frame.Link;
import uk.hearth.dashboard.frame.Reader;

/** A council's cases, by due date. */
@Path("/escalations")
@Produces(Html.UTF_8)
@Tag(name = "Pages")
@Blocking
public class CasesResource {

    private final Escalations escalations;
    private final CaseLists lists;
    private final Councils councils;
    private final Reader reader;

    CasesResource(@RestClient Escalations escalations, CaseLists lists, Councils councils, Reader reader) {
        this.escalations = escalations;
        this.lists = lists;
        this.councils = councils;
        this.reader = reader;
    }

    @GET
    @Operation(summary = "Cases by due date; their reports, for those who read no cases")
    public RestResponse<TemplateInstance> list(@BeanParam CaseList asked) {
        var council = councils.choose(asked.authority());
        if (!reader.isOneOf(CaseReader.ROLES)) {
            return RestResponse.seeOther(URI.create(Link.to("/escalations/reports")
                    .with("authority", council.code())
                    .address()));
        }
        var cases = escalations.list(
                council.code(),
                asked.open(),
                asked.overdue(),
                asked.filledIro(),
                asked.filledTeam(),
                null,
                asked.sort(),
                asked.cursor(),
                CaseLists.MOST);
        return Html.page(200, lists.page(council, asked, cases, null));
    }
}
