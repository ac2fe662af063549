package uk.hearth.dashboard.overview;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Set;
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
import uk.hearth.dashboard.frame.Dates;
import uk.hearth.dashboard.frame.Html;
import uk.hearth.dashboard.frame.Listed;
import uk.hearth.dashboard.frame.Reader;
import uk.hearth.dashboard.frame.Task;
import uk.hearth.dashboard.kpi.Authority;
import uk.hearth.dashboard.parts.Part;
import uk.hearth.dashboard.placement.commitments.Commitments;

/** The page a signed-in person starts from. */
@Path("/home")
@Produces(Html.UTF_8)
@Tag(name = "Pages")
@Blocking
public class OverviewResource {

    private static final int ITEMS = 12;
    private static final int CASES = 5;
    private static final int MONTHS_BACK = 4;
    // who reads each commitment, not only the committee's report: docs/roles.md
    private static final Set<String> COMMITMENT_READERS =
            Set.of("analyst", "iro", "manager", "commissioner", "auditor", "administrator");

    private final Attentions attentions;
    private final Escalations escalations;
    private final Commitments commitments;
    private final Councils councils;
    private final Reader reader;
    private final Clock clock;

    OverviewResource(
            @RestClient Attentions attentions,
            @RestClient Escalations escalations,
            @RestClient Commitments commitments,
            Councils councils,
            Reader reader,
            Clock clock) {
        this.attentions = attentions;
        this.escalations = escalations;
        this.commitments = commitments;
        this.councils = councils;
        this.reader = reader;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "What changed and what needs attention")
    public TemplateInstance show(@RestQuery @Nullable String authority) {
        var council = councils.choose(authority);
        return new OverviewPage(reader.frame("Overview", Task.OVERVIEW, council), ask(council));
    }

    private String since() {
        return YearMonth.from(Dates.date(clock.instant()))
                .minusMonths(MONTHS_BACK)
                .toString();
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
                        Part.of(commitments.report(council.code(), since(), null, null)),
                        open,
                        cases)
                .with((attention, promised, counts, due) -> new ShownOverview(
                        council, attention, promised, counts, due, reader.isOneOf(COMMITMENT_READERS)))
                .await()
                .indefinitely();
    }
}
