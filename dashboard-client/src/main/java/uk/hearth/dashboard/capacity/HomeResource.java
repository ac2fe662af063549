package uk.hearth.dashboard.capacity;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.forms.Sent;
import uk.hearth.dashboard.frame.Councils;
import uk.hearth.dashboard.frame.Html;

/** One home, household or scheme: its beds day by day, and what blocks them. */
@Path("/sufficiency/capacity/homes/{reference}")
@Produces(Html.UTF_8)
@Tag(name = "Pages")
@Blocking
public class HomeResource {

    private final HomePages pages;
    private final Councils councils;
    private final Clock clock;

    HomeResource(HomePages pages, Councils councils, Clock clock) {
        this.pages = pages;
        this.councils = councils;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "A home's beds day by day, and what blocks them")
    public TemplateInstance show(
            @RestPath String reference,
            @RestQuery @Nullable String authority,
            @RestQuery @Nullable String on,
            @RestQuery @Nullable String done) {
        var council = councils.choose(authority);
        return pages.of(council, reference, Days.chosen(on, clock), HomePages.form(Sent.nothing(), null, done));
    }
}
