package uk.hearth.kpi.measurements;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.hearth.kit.periods.PeriodKind;
import uk.hearth.kit.periods.ReportingPeriod;

/** The current figures of the authorities that the transaction may see. */
@ApplicationScoped
public class Measurements {

    private static final String CURRENT_WHOLE =
            "superseded_at = 'infinity' and dimension = '' and authority = ? and indicator = any (?) and period_kind = ?";

    private final AgroalDataSource dataSource;

    Measurements(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Current figures of several indicators in a span of periods of one kind, in time order. */
    public List<Measurement> between(
            String authority, Collection<String> indicators, ReportingPeriod first, ReportingPeriod last) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("""
                        select indicator, period, value, missing, provisional, source, numerator, denominator from measurement
                        where %s and last_day between ? and ? order by indicator, last_day, first_day, period""".formatted(CURRENT_WHOLE))) {
            select.setString(1, authority);
            select.setArray(2, connection.createArrayOf("text", indicators.toArray()));
            select.setString(3, last.kind().wireName());
            select.setDate(4, Date.valueOf(first.lastDay()));
            select.setDate(5, Date.valueOf(last.lastDay()));
            try (var found = select.executeQuery()) {
                var figures = new ArrayList<Measurement>();
                while (found.next()) {
                    figures.add(measurement(found));
                }
                return figures;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Figures could not be read", e);
        }
    }

    /** The span of periods of one kind for which any of these indicators has a current row, if there is one. */
    public Optional<Span> span(String authority, Collection<String> indicators, PeriodKind kind) {
        return Optional.ofNullable(
                spans(authority, Map.of("", List.copyOf(indicators)), kind).get(""));
    }

    /** First and last period. */
    public record Span(ReportingPeriod first, ReportingPeriod last) {}

    /** The spans of several sets of indicators, by the name of the set; a set without figures has none. */
    public Map<String, Span> spans(String authority, Map<String, List<String>> sets, PeriodKind kind) {
        var indicators = sets.values().stream().flatMap(List::stream).distinct().toArray();
        var byIndicator = new HashMap<String, Span>();
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("""
                        select indicator, min(last_day) as first, max(last_day) as last from measurement
                        where %s group by indicator""".formatted(CURRENT_WHOLE))) {
            select.setString(1, authority);
            select.setArray(2, connection.createArrayOf("text", indicators));
            select.setString(3, kind.wireName());
            try (var found = select.executeQuery()) {
                while (found.next()) {
                    byIndicator.put(
                            found.getString("indicator"),
                            new Span(period(found, kind, "first"), period(found, kind, "last")));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Figures could not be read", e);
        }
        var spans = new HashMap<String, Span>();
        sets.forEach((name, codes) -> codes.stream()
                .filter(byIndicator::containsKey)
                .map(byIndicator::get)
                .reduce(Measurements::around)
                .ifPresent(span -> spans.put(name, span)));
        return spans;
    }

    private static Span around(Span one, Span other) {
        return new Span(
                one.first().compareTo(other.first()) <= 0 ? one.first() : other.first(),
                one.last().compareTo(other.last()) >= 0 ? one.last() : other.last());
    }

    private static ReportingPeriod period(ResultSet row, PeriodKind kind, String column) throws SQLException {
        return ReportingPeriod.containing(kind, row.getDate(column).toLocalDate());
    }

    private static Measurement measurement(ResultSet row) throws SQLException {
        var missing = row.getString("missing");
        return new Measurement(
                row.getString("indicator"),
                ReportingPeriod.parse(row.getString("period")),
                row.getBigDecimal("value"),
                missing == null ? null : Missing.of(missing),
                row.getBoolean("provisional"),
                row.getString("source"),
                row.getBigDecimal("numerator"),
                row.getBigDecimal("denominator"));
    }
}
