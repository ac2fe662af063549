package uk.hearth.dashboard.capacity;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.frame.Councils;
import uk.hearth.dashboard.frame.Field;
import uk.hearth.dashboard.frame.Html;
import uk.hearth.dashboard.frame.Reader;
import uk.hearth.dashboard.frame.Task;
import uk.hearth.dashboard.parts.Part;
import uk.hearth.dashboard.placement.capacity.Capacity;

/** The homes, households and schemes: those with a bed to offer on a day, or all. */
@Path("/sufficiency/capacity/homes")
@Produces(Html.UTF_8)
@Tag(name = "Pages")
@Blocking
public class HomesResource {

    private static final int MOST = 50;

    private final Capacity capacity;
    private final Councils councils;
    private final Reader reader;
    private final Clock clock;

    HomesResource(@RestClient Capacity capacity, Councils councils, Reader reader, Clock clock) {
        this.clock = clock;
        this.capacity = capacity;
        this.councils = councils;
        this.reader = reader;
    }

    @GET
    @Operation(summary = "Homes, households and schemes with a bed to offer on a day, or all of them")
    public TemplateInstance list(
            @RestQuery @Nullable String authority,
            @RestQuery @Nullable String on,
            @RestQuery @Nullable String kind,
            @RestQuery @Nullable String location,
            @RestQuery @Nullable String show,
            @RestQuery @Nullable String cursor) {
        var council = councils.choose(authority);
        var asked = new ShownHomes.Asked(
                Days.chosen(on, clock), ShownHomes.known(ShownHomes.KINDS, kind),
                ShownHomes.known(ShownHomes.PLACES, location), "all".equals(show));
        var start = Field.filled(cursor);
        var homes = asked.all()
                ? capacity.provisions(council.code(), asked.kind(), asked.location(), start, MOST)
                : capacity.withVacancy(council.code(), asked.day(), asked.kind(), asked.location(), start, MOST);
        var shown = new ShownHomes(council, asked, Part.of(homes).await().indefinitely());
        return new HomesPage(reader.frame("Homes and households", Task.SUFFICIENCY, council), shown);
    }
}
