package uk.hearth.dashboard.capacity;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.frame.Councils;
import uk.hearth.dashboard.frame.Html;
import uk.hearth.dashboard.frame.Reader;
import uk.hearth.dashboard.frame.Task;
import uk.hearth.dashboard.parts.Part;
import uk.hearth.dashboard.placement.capacity.Provisions;

/** Which children are in a home's beds, for those who place them; the service keeps who looked. */
@Path("/sufficiency/capacity/homes/{reference}/occupants")
@Produces(Html.UTF_8)
@Tag(name = "Pages")
@Blocking
public class OccupantsResource {

    private final Provisions provisions;
    private final Councils councils;
    private final Reader reader;
    private final Clock clock;

    OccupantsResource(@RestClient Provisions provisions, Councils councils, Reader reader, Clock clock) {
        this.provisions = provisions;
        this.councils = councils;
        this.reader = reader;
        this.clock = clock;
    }

    /** Two questions side by side; there is no page without the home itself. */
    @GET
    @Operation(summary = "Who is in a home's beds on a day")
    public TemplateInstance show(
            @RestPath String reference, @RestQuery @Nullable String authority, @RestQuery @Nullable String on) {
        if (!reader.isOneOf("manager", "commissioner")) {
            throw new ForbiddenException();
        }
        var council = councils.choose(authority);
        var day = Days.chosen(on, clock);
        var shown = Uni.combine()
                .all()
                .unis(
                        provisions.read(reference, council.code()),
                        Part.of(provisions.occupants(reference, council.code(), day)))
                .with((home, occupants) -> new ShownOccupants(council, day, home, occupants))
                .await()
                .indefinitely();
        return new OccupantsPage(reader.frame("Who is in its beds", Task.SUFFICIENCY, council), shown);
    }
}
