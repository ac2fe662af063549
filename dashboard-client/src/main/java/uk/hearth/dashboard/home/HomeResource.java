package uk.hearth.dashboard.home;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.frame.Councils;
import uk.hearth.dashboard.frame.Html;
import uk.hearth.dashboard.frame.Reader;
import uk.hearth.dashboard.kpi.Kpi;

/** The page a signed-in person starts from. */
@Path("/home")
@Produces(Html.UTF_8)
@Tag(name = "Pages")
@Blocking
public class HomeResource {

    private final Kpi kpi;
    private final Councils councils;
    private final Reader reader;

    HomeResource(@RestClient Kpi kpi, Councils councils, Reader reader) {
        this.kpi = kpi;
        this.councils = councils;
        this.reader = reader;
    }

    @GET
    @Operation(summary = "A council's scorecards")
    public TemplateInstance show(@RestQuery @Nullable String authority) {
        var granted = councils.all();
        var council = councils.choose(granted, authority);
        var scorecards = kpi.scorecards(council.code()).items();
        return new HomePage(reader.frame("Home", council), new CouncilHome(council, granted, scorecards));
    }
}
