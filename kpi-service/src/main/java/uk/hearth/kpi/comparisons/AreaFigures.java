package uk.hearth.kpi.comparisons;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.hearth.kit.periods.ReportingPeriod;

/** Published figures of many areas for one indicator and period. */
@ApplicationScoped
class AreaFigures {

    private final AgroalDataSource dataSource;

    AreaFigures(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The last period for which several areas have a published value. */
    Optional<ReportingPeriod> latestPeriod(String authority, String indicator) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("""
                        select period from benchmark
                        where superseded_at = 'infinity' and dimension = '' and value is not null
                          and authority in (?, '-') and indicator = ?
                        group by period, last_day having count(distinct area) > 1
                        order by last_day desc, count(distinct area) desc, period limit 1""")) {
            select.setString(1, authority);
            select.setString(2, indicator);
            try (var found = select.executeQuery()) {
                return found.next() ? Optional.of(ReportingPeriod.parse(found.getString(1))) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Figures could not be compared", e);
        }
    }

    /** Every published figure of a period, an authority's own benchmarks before those for all. */
    List<AreaFigure> published(String authority, String indicator, ReportingPeriod period) {
        return select("""
                select b.*, area.name, area.kind, area.comparator
                from benchmark b join area on area.code = b.area
                where superseded_at = 'infinity' and dimension = ''
                  and authority in (?, '-') and indicator = ? and period = ?
                order by b.area, authority = '-'""", authority, indicator, period);
    }

    private List<AreaFigure> select(String sql, String authority, String indicator, ReportingPeriod period) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(sql)) {
            select.setString(1, authority);
            select.setString(2, indicator);
            select.setString(3, period.code());
            try (var found = select.executeQuery()) {
                var figures = new ArrayList<AreaFigure>();
                while (found.next()) {
                    figures.add(figure(found));
                }
                return figures;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Figures could not be compared", e);
        }
    }

    private static AreaFigure figure(ResultSet row) throws SQLException {
        var published = row.getObject("release_date", LocalDate.class);
        return new AreaFigure(
                row.getString("area"),
                row.getString("name"),
                row.getString("kind").equals("authority"),
                row.getString("comparator"),
                row.getBigDecimal("value"),
                row.getString("symbol"),
                row.getBigDecimal("numerator"),
                row.getBigDecimal("denominator"),
                row.getString("release"),
                published);
    }
}
