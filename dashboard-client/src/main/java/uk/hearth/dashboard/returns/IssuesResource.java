package uk.hearth.dashboard.returns;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.time.Month;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.frame.Councils;
import uk.hearth.dashboard.frame.Dates;
import uk.hearth.dashboard.frame.Field;
import uk.hearth.dashboard.frame.Html;
import uk.hearth.dashboard.frame.Listed;
import uk.hearth.dashboard.frame.Reader;
import uk.hearth.dashboard.frame.Task;
import uk.hearth.dashboard.kpi.Authority;
import uk.hearth.dashboard.parts.Part;
import uk.hearth.dashboard.placement.Issue;
import uk.hearth.dashboard.placement.Returns;

/** The issues of a year's latest return. */
@Path("/returns/issues")
@Produces(Html.UTF_8)
@Tag(name = "Pages")
@Blocking
public class IssuesResource {

    private static final int MOST = 50;

    private final Returns returns;
    private final Councils councils;
    private final Reader reader;
    private final Clock clock;

    IssuesResource(@RestClient Returns returns, Councils councils, Reader reader, Clock clock) {
        this.clock = clock;
        this.returns = returns;
        this.councils = councils;
        this.reader = reader;
    }

    @GET
    @Operation(summary = "Issues by severity, state, change and rule")
    public TemplateInstance list(@BeanParam IssueList asked) {
        var council = councils.choose(asked.authority());
        int year = asked.yearOr(thisYear());
        var issues = returns.issues(
                council.code(),
                year,
                Field.filled(asked.severity()),
                asked.wantedStatus(),
                Field.filled(asked.change()),
                Field.filled(asked.rule()),
                Field.filled(asked.cursor()),
                MOST);
        return page(council, year, asked, issues, null);
    }

    @POST
    @Operation(summary = "The issues of one child, whose id stands in no address")
    public TemplateInstance ofChild(
            @RestForm @Nullable String authority, @RestForm @Nullable String year, @RestForm @Nullable String child) {
        var council = councils.choose(authority);
        var asked = new IssueList(council.code(), year, null, "all", null, null, null, null);
        var wanted = child == null ? "" : child.strip();
        int shownYear = asked.yearOr(thisYear());
        var issues = returns.ofChild(new Returns.OfChild(council.code(), shownYear, wanted));
        return page(council, shownYear, asked, issues, wanted);
    }

    /** Two questions side by side. */
    private TemplateInstance page(
            Authority council, int year, IssueList asked, Uni<Listed<Issue>> issues, @Nullable String child) {
        var frame = reader.frame("Issues of the year to 31 March " + year, Task.RETURNS, council);
        return Uni.combine()
                .all()
                .unis(Part.of(returns.counts(council.code(), year, asked.grouping())), Part.of(issues))
                .with((counts, listed) ->
                        new IssuesPage(frame, new ShownIssues(council, year, asked, counts, listed, child)))
                .await()
                .indefinitely();
    }

    /** The collection year that it is now: 2027 from 1 April 2026. */
    private int thisYear() {
        var today = Dates.date(clock.instant());
        return today.getMonthValue() < Month.APRIL.getValue() ? today.getYear() : today.getYear() + 1;
    }
}
