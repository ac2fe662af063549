package uk.hearth.dashboard.sufficiency;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.frame.Councils;
import uk.hearth.dashboard.frame.Dates;
import uk.hearth.dashboard.frame.Download;
import uk.hearth.dashboard.frame.Html;
import uk.hearth.dashboard.frame.Link;
import uk.hearth.dashboard.frame.Reader;
import uk.hearth.dashboard.frame.Task;
import uk.hearth.dashboard.kpi.Authority;
import uk.hearth.dashboard.parts.Part;
import uk.hearth.dashboard.placement.sufficiency.Sufficiency;

/** Sufficiency as at a month's end, to read and to take away. */
@Path("/sufficiency")
@Tag(name = "Pages")
@Blocking
public class SufficiencyResource {

    /** Who reads these figures, as docs/roles.md has it. */
    private static final Set<String> READERS = Set.of("analyst", "manager", "commissioner");

    /** Under which kpi-service knows who lives 20 miles or more from home and outside the area. */
    private static final String FAR_AND_OUTSIDE = "903-P11B";

    private static final List<String> MONTHLY = List.of("D1", "D4", "P11");
    private static final String CSV = "text/csv";

    private final Sufficiency sufficiency;
    private final Comparisons comparisons;
    private final Councils councils;
    private final Reader reader;
    private final Clock clock;

    SufficiencyResource(
            @RestClient Sufficiency sufficiency,
            @RestClient Comparisons comparisons,
            Councils councils,
            Reader reader,
            Clock clock) {
        this.clock = clock;
        this.sufficiency = sufficiency;
        this.comparisons = comparisons;
        this.councils = councils;
        this.reader = reader;
    }

    @GET
    @Produces(Html.UTF_8)
    @Operation(summary = "The sufficiency dashboard of a month; the commitments, for those who do not read it")
    public RestResponse<TemplateInstance> show(
            @RestQuery @Nullable String authority,
            @RestQuery @Nullable String month,
            @RestQuery @Nullable String baseline,
            @RestQuery @Nullable String by) {
        var council = councils.choose(authority);
        if (!reader.isOneOf(READERS)) {
            return RestResponse.seeOther(URI.create(Link.to("/sufficiency/commitments")
                    .with("authority", council.code())
                    .address()));
        }
        var asked = Asked.of(council.code(), month, baseline, by, today());
        return Html.page(
                200, new SufficiencyPage(reader.frame("Sufficiency", Task.SUFFICIENCY, council), ask(council, asked)));
    }

    @GET
    @Path("/{report}.csv")
    @Produces(CSV)
    @Operation(summary = "The figures, the months behind the charts or the moves as CSV, as the service answers them")
    public RestResponse<byte[]> download(
            @RestPath String report,
            @RestQuery @Nullable String authority,
            @RestQuery @Nullable String month,
            @RestQuery @Nullable String baseline,
            @RestQuery @Nullable String by) {
        var council = councils.choose(authority).code();
        var asked = Asked.of(council, month, baseline, by, today());
        var table = switch (report) {
            case "figures" -> sufficiency.asCsv("table", council, asked.day(), asked.baselineDay(), asked.by());
            case "moves" -> sufficiency.asCsv("moves", council, asked.day(), null, null);
            case "months" ->
                sufficiency.seriesAsCsv(
                        council, asked.firstMonth(), asked.month().toString(), MONTHLY);
            default -> throw new NotFoundException();
        };
        return Download.csv(table, "sufficiency", report, council, asked.month().toString());
    }

    /** Three questions side by side. */
    private ShownSufficiency ask(Authority council, Asked asked) {
        var code = council.code();
        var to = asked.month().toString();
        return Uni.combine()
                .all()
                .unis(
                        Part.of(sufficiency.dashboard(code, asked.day(), asked.baselineDay(), asked.by())),
                        Part.of(sufficiency.series(code, asked.firstMonth(), to, MONTHLY)),
                        Part.of(comparisons.series(FAR_AND_OUTSIDE, code, to, to)))
                .with((dashboard, months, others) ->
                        new ShownSufficiency(council, asked, Months.last(today()), dashboard, months, others))
                .await()
                .indefinitely();
    }

    private LocalDate today() {
        return Dates.date(clock.instant());
    }
}
