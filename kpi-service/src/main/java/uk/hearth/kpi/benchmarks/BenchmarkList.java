package uk.hearth.kpi.benchmarks;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.paging.Cursor;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kpi.indicators.IndicatorView;
import uk.hearth.kpi.indicators.Indicators;
import uk.hearth.kpi.indicators.Shown;

/** Benchmarks, an authority's own and those published for all, revision by revision, a page at a time. */
@ApplicationScoped
class BenchmarkList {

    /** The parts of the sort key, as the cursor holds them. */
    static final int KEY_PARTS = 7;

    private static final String KEY =
            "indicator, area, period, dimension, category, (b.authority = '-')::int, revision";

    private final AgroalDataSource dataSource;
    private final Indicators indicators;

    BenchmarkList(AgroalDataSource dataSource, Indicators indicators) {
        this.dataSource = dataSource;
        this.indicators = indicators;
    }

    List<BenchmarkRevision> after(@Nullable Cursor cursor, BenchmarkQuery query, int count) {
        var conditions = new StringBuilder("authority in (?, '-')");
        var values = new ArrayList<Object>(List.of(String.valueOf(query.authority)));
        narrow(conditions, values, "indicator = ?", query.indicator);
        narrow(conditions, values, "area = ?", query.area);
        narrow(conditions, values, "period = ?", query.period);
        if (query.asKnownAt != null) {
            narrow(conditions, values, "recorded_at <= ?", Timestamp.from(query.asKnownAt));
            narrow(conditions, values, "superseded_at > ?", Timestamp.from(query.asKnownAt));
        } else if (!query.revisions) {
            conditions.append(" and superseded_at = 'infinity'");
        }
        if (cursor != null) {
            conditions.append(" and (" + KEY + ") > (?, ?, ?, ?, ?, ?, ?)");
            values.addAll(cursor.key().subList(0, KEY_PARTS - 2));
            values.add(cursor.part(KEY_PARTS - 2, Integer::valueOf));
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

    private List<BenchmarkRevision> select(String conditions, List<Object> values, int count) {
        var catalogue = indicators.catalogue();
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("""
                        select b.*, (select name from area where area.code = b.area) as area_name from benchmark b
                        where %s order by %s limit ?""".formatted(conditions, KEY))) {
            for (int i = 0; i < values.size(); i++) {
                select.setObject(i + 1, values.get(i));
            }
            select.setInt(values.size() + 1, count);
            try (var found = select.executeQuery()) {
                var benchmarks = new ArrayList<BenchmarkRevision>();
                while (found.next()) {
                    benchmarks.add(view(found, catalogue));
                }
                return benchmarks;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Benchmarks could not be read", e);
        }
    }

    static List<String> key(BenchmarkRevision one) {
        return List.of(
                one.indicator(),
                one.area(),
                one.period().code(),
                one.dimension() == null ? "" : one.dimension(),
                one.category() == null ? "" : one.category(),
                one.shared() ? "1" : "0",
                String.valueOf(one.revision()));
    }

    private static BenchmarkRevision view(ResultSet row, Map<String, IndicatorView> catalogue) throws SQLException {
        var indicator = catalogue.get(row.getString("indicator"));
        var value = row.getBigDecimal("value");
        var symbol = row.getString("symbol");
        return new BenchmarkRevision(
                row.getString("authority").equals("-"),
                row.getString("indicator"),
                row.getString("area"),
                row.getString("area_name"),
                ReportingPeriod.parse(row.getString("period")),
                filled(row.getString("dimension")),
                filled(row.getString("category")),
                value,
                value == null || indicator == null
                        ? EesSymbol.words(String.valueOf(symbol))
                        : Shown.of(value, indicator.unit(), indicator.decimals()),
                symbol,
                row.getBigDecimal("numerator"),
                row.getBigDecimal("denominator"),
                row.getString("release"),
                row.getObject("release_date", LocalDate.class),
                row.getInt("revision"),
                row.getObject("import_id", UUID.class),
                row.getTimestamp("recorded_at").toInstant(),
                superseded(row));
    }

    private static @Nullable String filled(String text) {
        return text.isEmpty() ? null : text;
    }

    private static @Nullable Instant superseded(ResultSet row) throws SQLException {
        return row.getString("superseded_at").equals("infinity")
                ? null
                : row.getTimestamp("superseded_at").toInstant();
    }
}
