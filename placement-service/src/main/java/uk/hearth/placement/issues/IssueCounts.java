package uk.hearth.placement.issues;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.returns.Rows;
import uk.hearth.placement.rules.Indicator;

/** How many issues there are of each rule, child, team, owner or figure. */
@ApplicationScoped
class IssueCounts {

    private static final String COUNTS = """
            count(*) filter (where status = 'open' and severity = 'error') as errors,
            count(*) filter (where status = 'open' and severity = 'query') as queries,
            count(*) filter (where status = 'accepted') as accepted,
            count(*) filter (where status = 'resolved') as resolved,
            count(*) filter (where change = 'new') as new,
            count(*) filter (where change = 'still_there') as still_there,
            count(distinct child) filter (where status = 'open' and child <> '') as children
            """;

    private static final Map<IssueGrouping, String> COLUMNS = Map.of(
            IssueGrouping.RULE, "rule",
            IssueGrouping.CHILD, "nullif(child, '')",
            IssueGrouping.TEAM, "team",
            IssueGrouping.OWNER, "owner");

    private final AgroalDataSource dataSource;

    IssueCounts(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    List<IssueCountView> by(IssueGrouping grouping, String authority, int year) {
        try (var connection = dataSource.getConnection()) {
            var pair = ReturnPair.of(connection, authority, year);
            if (grouping == IssueGrouping.INDICATOR) {
                var distorting = Distorting.of(year);
                return Rows.list(
                        connection,
                        Issues.OF_LATEST
                                + ", distorting as (select * from unnest(?::text[], ?::text[]) as d(rule, indicator))"
                                + " select indicator as word, " + COUNTS
                                + " from known join distorting using (rule) group by indicator order by indicator",
                        row -> view(row, grouping),
                        Issues.with(pair, authority, distorting.rules(), distorting.indicators()));
            }
            return Rows.list(
                    connection,
                    Issues.OF_LATEST + " select " + COLUMNS.get(grouping) + " as word, " + COUNTS
                            + " from known group by 1 order by 1 nulls last",
                    row -> view(row, grouping),
                    Issues.with(pair, authority));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static IssueCountView view(ResultSet row, IssueGrouping grouping) throws SQLException {
        @Nullable String word = row.getString("word");
        return new IssueCountView(
                word,
                grouping == IssueGrouping.INDICATOR && word != null
                        ? Indicator.valueOf(word).title()
                        : null,
                row.getInt("errors"),
                row.getInt("queries"),
                row.getInt("accepted"),
                row.getInt("resolved"),
                row.getInt("new"),
                row.getInt("still_there"),
                row.getInt("children"));
    }
}
