package uk.hearth.dashboard.plans;

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
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.frame.Councils;
import uk.hearth.dashboard.frame.Html;
import uk.hearth.dashboard.frame.Link;
import uk.hearth.dashboard.frame.Reader;
import uk.hearth.dashboard.frame.Task;

/** Plans and promises, and how they are getting on. */
@Path("/plans")
@Produces(Html.UTF_8)
@Tag(name = "Pages")
@Blocking
public class PlansResource {

    private final Plans plans;
    private final Councils councils;
    private final Reader reader;

    PlansResource(@RestClient Plans plans, Councils councils, Reader reader) {
        this.plans = plans;
        this.councils = councils;
        this.reader = reader;
    }

    @GET
    @Operation(summary = "A council's plans, what is late marked")
    public TemplateInstance list(@RestQuery @Nullable String authority) {
        var council = councils.choose(authority);
        return new PlansPage(
                reader.frame("Plans and promises", Task.OVERVIEW, council), council, plans.report(council.code()));
    }

    @GET
    @Path("/actions/{id}")
    @Operation(summary = "One action, with the figures that show whether it works")
    public TemplateInstance action(@RestPath String id) {
        var action = plans.action(id);
        var council = councils.named(action.authority());
        var all = Link.to("/plans").with("authority", council.code());
        return new ActionPage(reader.frame(action.action(), Task.OVERVIEW, council), action, all);
    }
}
