package uk.hearth.kpi.commentary;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.paging.Cursor;
import uk.hearth.kit.periods.ReportingPeriod;

/** What was said of the figures of the authorities that the transaction may see. */
@ApplicationScoped
public class Commentaries {

    /** The parts of the sort key, as the cursor holds them. */
    static final int KEY_PARTS = 4;

    private static final String SELECT = """
            select c.*, coalesce(c.written_by, i.imported_by, '') as writer
            from commentary c left join import i on i.authority = c.authority and i.id = c.import_id
            where c.authority = ?""";
    private static final String KEY = "c.indicator, c.period, c.kind, c.revision";
    private static final String ONE = " and c.indicator = ? and c.period = ? and c.kind = ?";
    private static final String CURRENT = " and c.superseded_at = 'infinity'";

    private final AgroalDataSource dataSource;

    Commentaries(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** What is said at present of several indicators' figures of one period. */
    public List<CommentaryView> at(String authority, Collection<String> indicators, ReportingPeriod period) {
        return select(
                SELECT + CURRENT + " and c.indicator = any (?) and c.period = ? order by " + KEY,
                List.of(authority, indicators.toArray(new String[0]), period.code()));
    }

    Optional<CommentaryView> find(CommentaryKey key) {
        var found = select(
                SELECT + CURRENT + ONE,
                List.of(
                        key.authority(),
                        key.indicator(),
                        key.period().code(),
                        key.kind().wire()));
        return found.stream().findFirst();
    }

    List<CommentaryView> after(@Nullable Cursor cursor, CommentaryQuery query, int count) {
        var sql = new StringBuilder(SELECT);
        var values = new ArrayList<Object>(List.of(String.valueOf(query.authority)));
        narrow(sql, values, " and c.indicator = ?", query.indicator);
        narrow(sql, values, " and c.period = ?", query.period);
        narrow(sql, values, " and c.kind = ?", query.kind == null ? null : query.kind.wire());
        if (!query.revisions) {
            sql.append(CURRENT);
        }
        if (cursor != null) {
            sql.append(" and (" + KEY + ") > (?, ?, ?, ?)");
            values.addAll(cursor.key().subList(0, KEY_PARTS - 1));
            values.add(cursor.part(KEY_PARTS - 1, Integer::valueOf));
        }
        values.add(count);
        return select(sql.append(" order by " + KEY + " limit ?").toString(), values);
    }

    private static void narrow(StringBuilder sql, List<Object> values, String condition, @Nullable String value) {
        if (value != null) {
            sql.append(condition);
            values.add(value);
        }
    }

    private List<CommentaryView> select(String sql, List<Object> values) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                select.setObject(i + 1, values.get(i));
            }
            try (var found = select.executeQuery()) {
                var views = new ArrayList<CommentaryView>();
                while (found.next()) {
                    views.add(view(found));
                }
                return views;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Commentary could not be read", e);
        }
    }

    private static CommentaryView view(ResultSet row) throws SQLException {
        var period = ReportingPeriod.parse(row.getString("period"));
        var current = row.getString("superseded_at").equals("infinity");
        return new CommentaryView(
                row.getString("authority"),
                row.getString("indicator"),
                period,
                period.label(),
                CommentaryKind.fromString(row.getString("kind")),
                row.getString("area"),
                row.getString("text"),
                row.getString("action"),
                row.getString("owner"),
                row.getObject("due", LocalDate.class),
                row.getString("source"),
                row.getString("writer"),
                row.getInt("revision"),
                row.getObject("import_id", UUID.class),
                row.getTimestamp("recorded_at").toInstant(),
                current ? null : row.getTimestamp("superseded_at").toInstant());
    }
}
