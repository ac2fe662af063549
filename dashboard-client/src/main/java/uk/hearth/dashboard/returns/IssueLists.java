package uk.hearth.dashboard.returns;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.Month;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.frame.Councils;
import uk.hearth.dashboard.frame.Dates;
import uk.hearth.dashboard.frame.Field;
import uk.hearth.dashboard.frame.Listed;
import uk.hearth.dashboard.frame.Reader;
import uk.hearth.dashboard.frame.Task;
import uk.hearth.dashboard.kpi.Authority;
import uk.hearth.dashboard.parts.Part;
import uk.hearth.dashboard.placement.Issue;
import uk.hearth.dashboard.placement.IssueCount;
import uk.hearth.dashboard.placement.Returns;

/** Issues and their counts, asked side by side and put on a page. */
@RequestScoped
class IssueLists {

    private static final int MOST = 50;

    private final Returns returns;
    private final Councils councils;
    private final Reader reader;
    private final Clock clock;

    IssueLists(@RestClient Returns returns, Councils councils, Reader reader, Clock clock) {
        this.returns = returns;
        this.councils = councils;
        this.reader = reader;
        this.clock = clock;
    }

    TemplateInstance page(IssueList asked, Chosen chosen) {
        var council = councils.choose(asked.authority());
        int year = asked.yearOr(thisYear());
        var issues = returns.issues(
                council.code(),
                year,
                Field.filled(asked.severity()),
                asked.wantedStatus(),
                Field.filled(asked.change()),
                Field.filled(asked.rule()),
                Field.filled(asked.indicator()),
                Field.filled(asked.owner()),
                Field.filled(asked.team()),
                Field.filled(asked.cursor()),
                MOST);
        return page(council, year, asked, issues, null, chosen);
    }

    TemplateInstance ofChild(@Nullable String authority, @Nullable String year, String child) {
        var council = councils.choose(authority);
        var asked = new IssueList(council.code(), year, null, "all", null, null, null, null, null, null, null);
        int shownYear = asked.yearOr(thisYear());
        var issues = returns.ofChild(new Returns.OfChild(council.code(), shownYear, child));
        return page(council, shownYear, asked, issues, child, Chosen.nothing(null));
    }

    /** All that were asked for, as a file of that type. */
    byte[] file(IssueList asked, String type) {
        return returns.issuesAs(
                councils.choose(asked.authority()).code(),
                asked.yearOr(thisYear()),
                Field.filled(asked.severity()),
                asked.wantedStatus(),
                Field.filled(asked.change()),
                Field.filled(asked.rule()),
                Field.filled(asked.indicator()),
                Field.filled(asked.owner()),
                Field.filled(asked.team()),
                type);
    }

    /** Three questions side by side: figures are counted for the choice of one, unless they are counted anyway. */
    private TemplateInstance page(
            Authority council,
            int year,
            IssueList asked,
            Uni<Listed<Issue>> issues,
            @Nullable String child,
            Chosen chosen) {
        var frame = reader.frame("Issues of the year to 31 March " + year, Task.RETURNS, council);
        Uni<Part<Listed<IssueCount>>> figures = asked.isByFigure()
                ? Part.notAsked()
                : Part.of(returns.counts(council.code(), year, IssueList.BY_FIGURE));
        return Uni.combine()
                .all()
                .unis(Part.of(returns.counts(council.code(), year, asked.grouping())), figures, Part.of(issues))
                .with((counts, figured, listed) -> new IssuesPage(
                        frame,
                        new ShownIssues(
                                council, year, asked, counts, figured.asked() ? figured : counts, listed, child),
                        chosen))
                .await()
                .indefinitely();
    }

    /** The collection year that it is now: 2027 from 1 April 2026. */
    private int thisYear() {
        var today = Dates.date(clock.instant());
        return today.getMonthValue() < Month.APRIL.getValue() ? today.getYear() : today.getYear() + 1;
    }
}
