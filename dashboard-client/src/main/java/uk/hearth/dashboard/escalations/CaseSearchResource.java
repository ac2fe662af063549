package uk.hearth.dashboard.escalations;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.escalation.Escalations;
import uk.hearth.dashboard.frame.Councils;
import uk.hearth.dashboard.frame.Html;

/** The cases about one child, whose reference stands in no address. */
@Path("/escalations/search")
@Produces(Html.UTF_8)
@Tag(name = "Pages")
@Blocking
public class CaseSearchResource {

    private final Escalations escalations;
    private final CaseLists lists;
    private final Councils councils;

    CaseSearchResource(@RestClient Escalations escalations, CaseLists lists, Councils councils) {
        this.escalations = escalations;
        this.lists = lists;
        this.councils = councils;
    }

    @POST
    @Operation(summary = "The cases about one child")
    public TemplateInstance search(@RestForm @Nullable String authority, @RestForm @Nullable String child) {
        var council = councils.choose(authority);
        var wanted = child == null ? "" : child.strip();
        var about = escalations.about(new Escalations.AboutChild(council.code(), wanted, CaseLists.MOST));
        return lists.page(council, new CaseList(council.code(), "all", null, null, null), about, wanted);
    }
}
