package uk.hearth.dashboard.overview;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.escalation.CaseReader;
import uk.hearth.dashboard.escalation.CaseSummary;
import uk.hearth.dashboard.escalation.CountTable;
import uk.hearth.dashboard.escalation.Escalations;
import uk.hearth.dashboard.frame.Councils;
import uk.hearth.dashboard.frame.Html;
import uk.hearth.dashboard.frame.Listed;
import uk.hearth.dashboard.frame.Reader;
import uk.hearth.dashboard.frame.Task;
import uk.hearth.dashboard.kpi.Authority;
import uk.hearth.dashboard.parts.Part;

/** The page a signed-in person starts from. */
@Path("/home")
@Produces(Html.UTF_8)
@Tag(name = "Pages")
@Blocking
public class OverviewResource {

    private static final int ITEMS = 12;
    private static final int CASES = 5;

    private final Attentions attentions;
    private final Escalations escalations;
    private final Councils councils;
    private final Reader reader;

    OverviewResource(
            @RestClient Attentions attentions, @RestClient Escalations escalations, Councils councils, Reader reader) {
        this.attentions = attentions;
        this.escalations = escalations;
        this.councils = councils;
        this.reader = reader;
    }

    @GET
    @Operation(summary = "What changed and what needs attention")
    public TemplateInstance show(@RestQuery @Nullable String authority) {
        var council = councils.choose(authority);
        return new OverviewPage(reader.frame("Overview", Task.OVERVIEW, council), ask(council));
    }

    /** Three questions side by side. */
    private ShownOverview ask(Authority council) {
        boolean readsCases = reader.isOneOf(CaseReader.ROLES);
        Uni<Part<CountTable>> open = readsCases ? Part.notAsked() : Part.of(escalations.openReport(council.code()));
        Uni<Part<Listed<CaseSummary>>> cases =
                readsCases ? Part.of(escalations.firstDue(council.code(), CASES)) : Part.notAsked();
        return Uni.combine()
                .all()
                .unis(
                        Part.of(attentions.attention(council.code(), ITEMS)),
                        Part.of(attentions.scorecards(council.code())),
                        open,
                        cases)
                .with((attention, scorecards, counts, due) ->
                        new ShownOverview(council, attention, scorecards, counts, due))
                .await()
                .indefinitely();
    }
}
