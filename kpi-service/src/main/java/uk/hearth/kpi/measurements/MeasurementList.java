package uk.hearth.kpi.measurements;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.paging.Cursor;
import uk.hearth.kit.periods.ReportingPeriod;

/** Figures, revision by revision, a page at a time. */
@ApplicationScoped
class MeasurementList {

    /** The parts of the sort key, as the cursor holds them. */
    static final int KEY_PARTS = 7;

    private static final String KEY = "indicator, period, dimension, category, dimension_2, category_2, revision";

    private final AgroalDataSource dataSource;

    MeasurementList(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** @param parts whether figures of parts of the whole are wanted too */
    List<MeasurementView> after(@Nullable Cursor cursor, MeasurementQuery query, boolean parts, int count) {
        var conditions = new StringBuilder("authority = ?");
        var values = new ArrayList<Object>(List.of(String.valueOf(query.authority)));
        narrow(conditions, values, "indicator = ?", query.indicator);
        narrow(conditions, values, "period = ?", query.period);
        narrow(conditions, values, "? in (dimension, dimension_2)", query.dimension);
        if (!parts) {
            conditions.append(" and dimension = ''");
        }
        if (query.asKnownAt != null) {
            narrow(conditions, values, "recorded_at <= ?", Timestamp.from(query.asKnownAt));
            narrow(conditions, values, "superseded_at > ?", Timestamp.from(query.asKnownAt));
        } else if (!query.revisions) {
            conditions.append(" and superseded_at = 'infinity'");
        }
        if (cursor != null) {
            conditions.append(" and (" + KEY + ") > (?, ?, ?, ?, ?, ?, ?)");
            values.addAll(cursor.key().subList(0, KEY_PARTS - 1));
            values.add(cursor.part(KEY_PARTS - 1, Integer::valueOf));
        }
        return select(conditions.toString(), values, count);
    }

    private static void narrow(
            StringBuilder conditions, List<Object> values, String condition, @Nullable Object value) {
        if (value != null) {
            conditions.append(" and ").append(condition);
            values.add(value);
        }
    }

    private List<MeasurementView> select(String conditions, List<Object> values, int count) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(
                        "select * from measurement where %s order by %s limit ?".formatted(conditions, KEY))) {
            for (int i = 0; i < values.size(); i++) {
                select.setObject(i + 1, values.get(i));
            }
            select.setInt(values.size() + 1, count);
            try (var found = select.executeQuery()) {
                var figures = new ArrayList<MeasurementView>();
                while (found.next()) {
                    figures.add(view(found));
                }
                return figures;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Figures could not be read", e);
        }
    }

    static List<String> key(MeasurementView figure) {
        var pairs = figure.breakdown();
        return List.of(
                figure.indicator(),
                figure.period().code(),
                pairs.isEmpty() ? "" : pairs.get(0).dimension(),
                pairs.isEmpty() ? "" : pairs.get(0).category(),
                pairs.size() < 2 ? "" : pairs.get(1).dimension(),
                pairs.size() < 2 ? "" : pairs.get(1).category(),
                String.valueOf(figure.revision()));
    }

    static MeasurementView view(ResultSet row) throws SQLException {
        var missing = row.getString("missing");
        return new MeasurementView(
                row.getString("authority"),
                row.getString("indicator"),
                ReportingPeriod.parse(row.getString("period")),
                MeasurementView.pairs(
                        row.getString("dimension"),
                        row.getString("category"),
                        row.getString("dimension_2"),
                        row.getString("category_2")),
                row.getBigDecimal("value"),
                row.getBigDecimal("numerator"),
                row.getBigDecimal("denominator"),
                missing == null ? null : Missing.of(missing),
                row.getBoolean("provisional"),
                row.getString("note"),
                row.getString("source"),
                instant(row, "as_at"),
                row.getInt("revision"),
                row.getObject("import_id", UUID.class),
                row.getTimestamp("recorded_at").toInstant(),
                superseded(row),
                row.getObject("restores", Integer.class));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    private static @Nullable Instant superseded(ResultSet row) throws SQLException {
        return row.getString("superseded_at").equals("infinity")
                ? null
                : row.getTimestamp("superseded_at").toInstant();
    }
}
