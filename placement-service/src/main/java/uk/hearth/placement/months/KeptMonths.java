package uk.hearth.placement.months;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.figures.Figure;
import uk.hearth.placement.figures.FigureSheet;
import uk.hearth.placement.figures.Unit;
import uk.hearth.placement.returns.Rows;

/** The figures of an authority's month ends, as they were worked out last. */
@ApplicationScoped
public class KeptMonths {

    private static final String KEEP = """
            insert into month_figure (authority, month, position, indicator, dimension, category, title, unit,
                numerator, denominator, value, missing, rule, looks_back_to, complete)
            select ?, *
            from unnest(?::date[], ?::int[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::bigint[],
                ?::bigint[], ?::numeric[], ?::text[], ?::text[], ?::date[], ?::boolean[])""";
    private static final String READ = """
            select * from month_figure
            where authority = ? and month between ? and ? and indicator = any (?) order by month, position""";

    private final AgroalDataSource dataSource;

    KeptMonths(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Keeps these sheets, each of a month end, instead of those of their months. */
    public void keep(String authority, List<FigureSheet> sheets) {
        try (var connection = dataSource.getConnection()) {
            forget(connection, authority, sheets.stream().map(FigureSheet::asAt).toList());
            insert(connection, authority, sheets);
        } catch (SQLException e) {
            throw new IllegalStateException("Months could not be kept", e);
        }
    }

    /** Forgets months of which no return says anything any more. */
    public void forget(String authority, Collection<LocalDate> days) {
        try (var connection = dataSource.getConnection()) {
            forget(connection, authority, days);
        } catch (SQLException e) {
            throw new IllegalStateException("Months could not be forgotten", e);
        }
    }

    private static void forget(Connection connection, String authority, Collection<LocalDate> days)
            throws SQLException {
        try (var delete =
                connection.prepareStatement("delete from month_figure where authority = ? and month = any (?)")) {
            delete.setString(1, authority);
            delete.setArray(2, connection.createArrayOf("date", days.toArray()));
            delete.executeUpdate();
        }
    }

    private static void insert(Connection connection, String authority, List<FigureSheet> sheets) throws SQLException {
        var columns = new LinkedHashMap<String, List<Object>>();
        for (var sheet : sheets) {
            int position = 0;
            for (var figure : sheet.items()) {
                add(columns, sheet.asAt(), position++, figure);
            }
        }
        try (var insert = connection.prepareStatement(KEEP)) {
            insert.setString(1, authority);
            int at = 2;
            for (var column : columns.entrySet()) {
                var type = column.getKey().substring(column.getKey().indexOf(' ') + 1);
                insert.setArray(at++, connection.createArrayOf(type, column.getValue().toArray()));
            }
            if (at > 2) {
                insert.executeUpdate();
            }
        }
    }

    /** Each value in its column, by name and type, in the order of the statement. */
    @SuppressWarnings("NullAway") // columns may be null
    private static void add(Map<String, List<Object>> columns, LocalDate month, int position, Figure figure) {
        put(columns, "month date", month);
        put(columns, "position int", position);
        put(columns, "indicator text", figure.indicator());
        put(columns, "dimension text", figure.dimension());
        put(columns, "category text", figure.category());
        put(columns, "title text", figure.title());
        put(columns, "unit text", figure.unit().word());
        put(columns, "numerator bigint", figure.numerator());
        put(columns, "denominator bigint", figure.denominator());
        put(columns, "value numeric", figure.value());
        put(columns, "missing text", figure.missing());
        put(columns, "rule text", figure.rule());
        put(columns, "looks_back_to date", figure.from());
        put(columns, "complete boolean", figure.complete());
    }

    @SuppressWarnings("NullAway") // columns may be null
    private static void put(
            Map<String, List<Object>> columns, String column, @Nullable Object value) {
        columns.computeIfAbsent(column, any -> new ArrayList<>()).add(value);
    }

    /** The figures of each month end of a range that is kept, of some indicators: wholes, mixes and parts. */
    public SortedMap<LocalDate, List<Figure>> read(
            String authority, LocalDate first, LocalDate last, List<String> indicators) {
        var months = new TreeMap<LocalDate, List<Figure>>();
        try (var connection = dataSource.getConnection()) {
            Rows.list(connection, READ, KeptMonths::row, authority, first, last, indicators)
                    .forEach(row -> months.computeIfAbsent(row.getKey(), any -> new ArrayList<>())
                            .add(row.getValue()));
            return months;
        } catch (SQLException e) {
            throw new IllegalStateException("Months could not be read", e);
        }
    }

    private static Map.Entry<LocalDate, Figure> row(ResultSet row) throws SQLException {
        return Map.entry(
                row.getObject("month", LocalDate.class),
                new Figure(
                        row.getString("indicator"),
                        row.getString("title"),
                        row.getString("dimension"),
                        row.getString("category"),
                        Unit.valueOf(row.getString("unit").toUpperCase(Locale.ROOT)),
                        row.getObject("numerator", Long.class),
                        row.getObject("denominator", Long.class),
                        row.getBigDecimal("value"),
                        row.getString("missing"),
                        row.getString("rule"),
                        row.getObject("looks_back_to", LocalDate.class),
                        row.getBoolean("complete")));
    }
}
