package uk.hearth.kpi.findings;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.paging.Cursor;

/** Every finding of the authorities that the transaction may see. */
@ApplicationScoped
public class Findings {

    /** The parts of the list's sort key: what is open and weighs most and is due first comes first. */
    static final int KEY_PARTS = 4;

    private static final String KEY = "(state <> 'open')::int, severity_rank, due_on, id";

    private final AgroalDataSource dataSource;
    private final Clock clock;

    Findings(AgroalDataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    List<FindingView> after(@Nullable Cursor cursor, FindingsQuery query, int count) {
        var sql = new StringBuilder("select * from finding where authority = ?");
        var values = new ArrayList<Object>(List.of(String.valueOf(query.authority)));
        narrow(sql, values, query);
        if (cursor != null) {
            sql.append(" and (" + KEY + ") > (?, ?, ?, ?)");
            values.add(cursor.part(0, Integer::valueOf));
            values.add(cursor.part(1, Integer::valueOf));
            values.add(cursor.part(2, LocalDate::parse));
            values.add(cursor.part(3, UUID::fromString));
        }
        values.add(count);
        return select(sql.append(" order by " + KEY + " limit ?").toString(), values);
    }

    static List<String> key(FindingView finding) {
        return List.of(
                finding.state() == FindingState.OPEN ? "0" : "1",
                String.valueOf(finding.severity().ordinal()),
                finding.dueOn().toString(),
                finding.id().toString());
    }

    Optional<FindingView> find(Collection<String> authorities, UUID id) {
        var sql = "select * from finding where authority = any (?) and id = ?";
        return select(sql, List.of(authorities.toArray(new String[0]), id)).stream()
                .findFirst();
    }

    /**
     * How many are open, and how many of those should have been seen to by now.
     *
     * @param foundSince the day on which the first of the open ones was found; today if there is none
     * @param dueSince the first day by which one of them was due; today if there is none
     */
    public record Counts(int open, int overdue, LocalDate foundSince, LocalDate dueSince) {}

    public Counts count(String authority) {
        return ask("""
                select count(id) as open, count(id) filter (where due_on < now.today) as overdue,
                    coalesce((min(found_at) at time zone 'Europe/London')::date, now.today) as found_since,
                    coalesce(min(due_on), now.today) as due_since
                from (select ?::date as today) as now left join finding on state = 'open' and authority = ?
                group by now.today""", List.of(today(), authority), Findings::counts).get(0);
    }

    /** The open ones that weigh most and are due first. */
    public List<FindingView> mostPressing(String authority, int count) {
        var query = new FindingsQuery();
        query.authority = authority;
        query.state = FindingState.OPEN;
        return after(null, query, count);
    }

    private static Counts counts(ResultSet row) throws SQLException {
        return new Counts(
                row.getInt("open"),
                row.getInt("overdue"),
                row.getObject("found_since", LocalDate.class),
                row.getObject("due_since", LocalDate.class));
    }

    private void narrow(StringBuilder sql, List<Object> values, FindingsQuery query) {
        narrow(sql, values, " and state = ?", query.state == null ? null : query.state.wire());
        narrow(sql, values, " and rule = ?", query.rule);
        narrow(sql, values, " and kind = ?", query.kind == null ? null : query.kind.wire());
        narrow(sql, values, " and severity = ?", query.severity == null ? null : query.severity.wire());
        narrow(sql, values, " and indicator = ?", query.indicator);
        narrow(sql, values, " and owner = ?", query.owner);
        if (query.overdue) {
            sql.append(" and state = 'open' and due_on < ?");
            values.add(today());
        }
    }

    private static void narrow(StringBuilder sql, List<Object> values, String condition, @Nullable String value) {
        if (value != null) {
            sql.append(condition);
            values.add(value);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private List<FindingView> select(String sql, List<?> values) {
        var today = today();
        return ask(sql, values, row -> FindingRows.read(row, today));
    }

    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> ask(String sql, List<?> values, Reader<T> reader) {
        try (Connection connection = dataSource.getConnection();
                var select = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                select.setObject(i + 1, values.get(i));
            }
            try (var found = select.executeQuery()) {
                var rows = new ArrayList<T>();
                while (found.next()) {
                    rows.add(reader.read(found));
                }
                return rows;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Findings could not be read", e);
        }
    }
}
