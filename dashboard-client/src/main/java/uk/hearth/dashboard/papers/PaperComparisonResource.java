package uk.hearth.dashboard.papers;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
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

/** Any two papers of a scorecard side by side. */
@Path("/papers/comparison")
@Produces(Html.UTF_8)
@Tag(name = "Pages")
@Blocking
public class PaperComparisonResource {

    private static final int MOST = 200;

    private final Editions editions;
    private final Councils councils;
    private final Reader reader;

    PaperComparisonResource(@RestClient Editions editions, Councils councils, Reader reader) {
        this.editions = editions;
        this.councils = councils;
        this.reader = reader;
    }

    /** Two questions, one after the other: which papers there are says which are compared. */
    @GET
    @Operation(summary = "Two papers of a scorecard side by side, line by line, and what moved in words")
    public TemplateInstance show(
            @RestQuery @Nullable String authority,
            @RestQuery @Nullable String scorecard,
            @RestQuery @Nullable String then,
            @RestQuery @Nullable String now,
            @RestQuery @Nullable String only) {
        var council = councils.choose(authority);
        var papers = editions.list(council.code(), null, MOST).items().stream()
                .filter(each -> each.withdrawnAt() == null)
                .toList();
        var scorecards = scorecards(papers);
        var chosen = chosen(scorecards, papers, Field.filled(scorecard));
        var pair = Pair.of(
                papers.stream().filter(each -> each.scorecard().equals(chosen)).toList(), now, then);
        var comparison = pair == null
                ? null
                : editions.comparison(pair.now().id(), pair.then().id());
        var shown = new ShownComparison(
                council,
                scorecards,
                chosen,
                pair,
                comparison,
                ShownComparison.ONLY.containsKey(Objects.requireNonNullElse(only, "")) ? String.valueOf(only) : "all");
        return new PaperComparisonPage(reader.frame("Two papers side by side", Task.PAPERS, council), shown);
    }

    /** Each by what its newest paper calls it. */
    private static Map<String, String> scorecards(List<Edition> newestFirst) {
        return newestFirst.stream()
                .collect(Collectors.toMap(Edition::scorecard, Edition::title, (one, older) -> one, TreeMap::new));
    }

    /** The one asked for, or that of the newest paper. */
    private static @Nullable String chosen(
            Map<String, String> scorecards, List<Edition> newestFirst, @Nullable String asked) {
        if (asked != null && scorecards.containsKey(asked)) {
            return asked;
        }
        return newestFirst.isEmpty() ? null : newestFirst.get(0).scorecard();
    }
}
