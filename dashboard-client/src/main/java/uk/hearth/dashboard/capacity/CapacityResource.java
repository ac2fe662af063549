package uk.hearth.dashboard.capacity;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.frame.Councils;
import uk.hearth.dashboard.frame.Download;
import uk.hearth.dashboard.frame.Html;
import uk.hearth.dashboard.frame.Reader;
import uk.hearth.dashboard.frame.Task;
import uk.hearth.dashboard.kpi.Authority;
import uk.hearth.dashboard.parts.Part;
import uk.hearth.dashboard.placement.capacity.Capacity;

/** Beds on a day, to read and to take away. */
@Path("/sufficiency/capacity")
@Tag(name = "Pages")
@Blocking
public class CapacityResource {

    private static final String BY_TYPE = "type";
    private static final String BY_AGE = "age_band";
    private static final int FOUR_WEEKS = 27;

    private final Capacity capacity;
    private final Councils councils;
    private final Reader reader;
    private final Clock clock;

    CapacityResource(@RestClient Capacity capacity, Councils councils, Reader reader, Clock clock) {
        this.clock = clock;
        this.capacity = capacity;
        this.councils = councils;
        this.reader = reader;
    }

    @GET
    @Produces(Html.UTF_8)
    @Operation(summary = "Vacant beds on a day by type and age, and how full beds were")
    public TemplateInstance show(@RestQuery @Nullable String authority, @RestQuery @Nullable String on) {
        var council = councils.choose(authority);
        var frame = reader.frame("Capacity", Task.SUFFICIENCY, council);
        return new CapacityPage(frame, ask(council, Days.chosen(on, clock)));
    }

    @GET
    @Path("/{report}.csv")
    @Produces("text/csv")
    @Operation(summary = "The beds by type or age, or how full they were, as CSV, as the service answers them")
    public RestResponse<byte[]> download(
            @RestPath String report, @RestQuery @Nullable String authority, @RestQuery @Nullable String on) {
        var council = councils.choose(authority).code();
        var day = Days.chosen(on, clock);
        var table = switch (report) {
            case "types" -> capacity.vacanciesAsCsv(council, day, BY_TYPE);
            case "ages" -> capacity.vacanciesAsCsv(council, day, BY_AGE);
            case "occupancy" -> capacity.occupancyAsCsv(council, day.minusDays(FOUR_WEEKS), day, BY_TYPE);
            default -> throw new NotFoundException();
        };
        return Download.csv(table, "capacity", report, council, day.toString());
    }

    /** Three questions side by side. */
    private ShownCapacity ask(Authority council, LocalDate day) {
        var code = council.code();
        return Uni.combine()
                .all()
                .unis(
                        Part.of(capacity.vacancies(code, day, BY_TYPE)),
                        Part.of(capacity.vacancies(code, day, BY_AGE)),
                        Part.of(capacity.occupancy(code, day.minusDays(FOUR_WEEKS), day, BY_TYPE)))
                .with((types, ages, occupancy) -> new ShownCapacity(council, day, types, ages, occupancy))
                .await()
                .indefinitely();
    }
}
