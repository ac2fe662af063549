package uk.hearth.placement.issues;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.returns.Rows;

/** The issues of the latest return of a year, and those of the one before it that are gone. */
@ApplicationScoped
class Issues {

    /** Materialized: a page of it would else be looked for row by row in tables of which PostgreSQL knows nothing yet. */
    static final String OF_LATEST = """
            with known as materialized (
                select i.*, coalesce(l.severity, p.severity) as severity, coalesce(l.line, p.line) as line,
                    coalesce(l.columns, p.columns) as columns, coalesce(l.worker, p.worker) as worker, t.team,
                    case when l.issue is null then 'resolved'
                        when i.accepted_at is not null then 'accepted' else 'open' end as status,
                    case when l.issue is null then 'gone'
                        when p.issue is null then 'new' else 'still_there' end as change
                from (select issue from finding where authority = ? and return_no in (?, ?) group by issue) f
                join issue i on i.authority = ? and i.id = f.issue
                left join finding l on l.authority = i.authority and l.return_no = ? and l.issue = i.id
                left join finding p on p.authority = i.authority and p.return_no = ? and p.issue = i.id
                left join worker_team t on t.authority = i.authority and t.worker = coalesce(l.worker, p.worker))
            """;

    private static final String FILTERED = OF_LATEST + """
            select * from known
            where (?::text[] is null or rule = any (?::text[])) and (?::text[] is null or rule = any (?::text[]))
                and (?::text is null or severity = ?)
                and (?::text is null or status = ?) and (?::text is null or change = ?)
                and (?::text is null or owner = ?) and (?::text is null or team = ?)
            """;

    private final AgroalDataSource dataSource;

    Issues(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Up to {@code count} in the order of rule and id, from after that one. */
    List<IssueView> page(IssueQuery query, @Nullable String afterRule, @Nullable UUID afterId, int count) {
        return list(
                query,
                FILTERED + " and (?::text is null or (rule, id) > (?, ?)) order by rule, id limit ?",
                afterRule,
                afterRule,
                afterId,
                count);
    }

    /** All of them, in the order in which people work through them. */
    List<IssueView> all(IssueQuery query) {
        return list(query, FILTERED + " order by child, table_name, line, rule, id");
    }

    /** Those of a child. */
    List<IssueView> ofChild(String authority, int year, String child) {
        try (var connection = dataSource.getConnection()) {
            var pair = ReturnPair.of(connection, authority, year);
            return Rows.list(
                    connection,
                    OF_LATEST + " select * from known where child = ? order by table_name, line, rule, id",
                    row -> IssueRow.view(row, pair),
                    with(pair, authority, child));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    Optional<IssueView> find(UUID id) {
        try (var connection = dataSource.getConnection()) {
            var of = Rows.list(
                    connection,
                    "select authority, year from issue where id = ?",
                    row -> new Object[] {row.getString(1), row.getInt(2)},
                    id);
            return of.isEmpty() ? Optional.empty() : find(connection, id, (String) of.get(0)[0], (int) of.get(0)[1]);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<IssueView> find(Connection connection, UUID id, String authority, int year)
            throws SQLException {
        var pair = ReturnPair.around(connection, authority, year, id);
        return Rows.list(
                        connection,
                        OF_LATEST + " select * from known where id = ?",
                        row -> IssueRow.view(row, pair),
                        with(pair, authority, id))
                .stream()
                .findFirst();
    }

    private List<IssueView> list(IssueQuery query, String sql, @Nullable Object... more) {
        var authority = Objects.requireNonNull(query.authority);
        try (var connection = dataSource.getConnection()) {
            var pair = ReturnPair.of(connection, authority, Objects.requireNonNull(query.year));
            return Rows.list(
                    connection,
                    sql,
                    row -> IssueRow.view(row, pair),
                    with(pair, authority, IssueFilter.of(query, more)));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static @Nullable Object[] with(ReturnPair pair, String authority, @Nullable Object... more) {
        var all = new @Nullable Object[6 + more.length];
        all[0] = authority;
        all[1] = pair.latest();
        all[2] = pair.before();
        all[3] = authority;
        all[4] = pair.latest();
        all[5] = pair.before();
        System.arraycopy(more, 0, all, 6, more.length);
        return all;
    }
}
