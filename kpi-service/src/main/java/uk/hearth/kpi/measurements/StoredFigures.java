package uk.hearth.kpi.measurements;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.hearth.kit.periods.PeriodKind;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kpi.formulas.Stretch;
import uk.hearth.kpi.formulas.Wanted;
import uk.hearth.kpi.revisions.AsKnown;

/** The figures that were brought in, of the authorities that the transaction may see. */
@ApplicationScoped
class StoredFigures {

    private final AgroalDataSource dataSource;

    StoredFigures(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** All that is wanted up to a day, in one query, in time order. */
    List<Measurement> read(String authority, List<Wanted> wanted, LocalDate until, AsKnown known) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("""
                        select m.indicator, m.period, m.value, m.numerator, m.denominator, m.missing, m.provisional, m.source
                        from unnest(?::text[], ?::text[], ?::date[]) as wanted (code, kind, from_day)
                        join measurement m on m.indicator = wanted.code and m.period_kind = wanted.kind
                                          and m.last_day >= wanted.from_day
                        where %s and m.dimension = '' and m.authority = ? and m.last_day <= ?
                        order by m.indicator, m.last_day, m.first_day, m.period""".formatted(known.of("m")))) {
            select.setArray(
                    1,
                    connection.createArrayOf(
                            "text", wanted.stream().map(Wanted::code).toArray()));
            select.setArray(
                    2,
                    connection.createArrayOf(
                            "text",
                            wanted.stream().map(each -> each.kind().wireName()).toArray()));
            select.setArray(
                    3,
                    connection.createArrayOf(
                            "date", wanted.stream().map(Wanted::from).toArray()));
            select.setString(4, authority);
            select.setDate(5, Date.valueOf(until));
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

    /** From the first period to the last with a row, by indicator and kind of period. */
    Map<String, Map<PeriodKind, Stretch>> stretches(String authority, Collection<String> indicators, AsKnown known) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("""
                        select m.indicator, m.period_kind, min(m.last_day) as first, max(m.last_day) as last
                        from measurement m
                        where %s and m.dimension = '' and m.authority = ? and m.indicator = any (?)
                          and m.period_kind <> 'range'
                        group by m.indicator, m.period_kind""".formatted(known.of("m")))) {
            select.setString(1, authority);
            select.setArray(2, connection.createArrayOf("text", indicators.toArray()));
            try (var found = select.executeQuery()) {
                var stretches = new HashMap<String, Map<PeriodKind, Stretch>>();
                while (found.next()) {
                    var kind = PeriodKind.fromString(found.getString("period_kind"));
                    stretches
                            .computeIfAbsent(found.getString("indicator"), code -> new HashMap<>())
                            .put(kind, new Stretch(period(found, kind, "first"), period(found, kind, "last")));
                }
                return stretches;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Figures could not be read", e);
        }
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
                row.getBigDecimal("numerator"),
                row.getBigDecimal("denominator"),
                missing == null ? null : Missing.of(missing),
                null,
                row.getBoolean("provisional"),
                row.getString("source"));
    }
}
