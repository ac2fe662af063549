package uk.hearth.dashboard.returns;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.frame.Html;

/** The issues of a year's latest return. */
@Path("/returns/issues")
@Produces(Html.UTF_8)
@Tag(name = "Pages")
@Blocking
public class IssuesResource {

    private final IssueLists lists;

    IssuesResource(IssueLists lists) {
        this.lists = lists;
    }

    @GET
    @Operation(summary = "Issues by severity, state, change and rule")
    public TemplateInstance list(@BeanParam IssueList asked, @RestQuery @Nullable String done) {
        return lists.page(asked, Chosen.nothing(done));
    }

    @POST
    @Operation(summary = "The issues of one child, whose id stands in no address")
    public TemplateInstance ofChild(
            @RestForm @Nullable String authority, @RestForm @Nullable String year, @RestForm @Nullable String child) {
        return lists.ofChild(authority, year, child == null ? "" : child.strip());
    }
}
