package uk.hearth.kpi.benchmarks;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kpi.indicators.IndicatorView;
import uk.hearth.kpi.indicators.Shown;
import uk.hearth.kpi.revisions.AsKnown;

/** The current benchmarks of the authorities that the transaction may see. */
@ApplicationScoped
public class Benchmarks {

    // Groups first, as reports print them: neighbours, then ever wider areas, then single authorities. Of what is
    // published for all, the country, the authority's own region, and the groups to which it belongs; an authority's
    // own
    // benchmark goes before a published one of the same period.
    private static final String LATEST_PER_AREA = """
            select distinct on (b.indicator, rank, area.name, area.code)
                   b.indicator, coalesce(area.comparator, area.code) as comparator, area.name, b.period, b.value,
                   b.release, b.release_date,
                   case when area.comparator = 'statistical_neighbours' then 0
                        else array_position(array ['group', 'region', 'country', 'authority'], area.kind) end as rank
            from benchmark b join area on area.code = b.area
            where %s and b.dimension = '' and b.authority in (?, '-') and b.indicator = any (?)
              and b.last_day <= ? and b.value is not null
              and (b.authority <> '-' or area.kind = 'country'
                   or area.code = (select own.region from area own where own.code = ?)
                   or exists (select from comparator_group_member member
                              where member.authority = '-' and member.code = area.comparator and member.area = ?))
            order by b.indicator, rank, area.name, area.code, b.last_day desc, b.first_day, b.authority = '-'""";

    private final AgroalDataSource dataSource;

    Benchmarks(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The latest figure of each area for each indicator, of periods that had ended by a day. */
    public Map<String, List<BenchmarkView>> latest(
            String authority, Map<String, IndicatorView> indicators, LocalDate day) {
        return latest(authority, indicators, day, AsKnown.NOW);
    }

    /** The latest figure of each area, as it was known. */
    public Map<String, List<BenchmarkView>> latest(
            String authority, Map<String, IndicatorView> indicators, LocalDate day, AsKnown known) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(LATEST_PER_AREA.formatted(known.of("b")))) {
            select.setString(1, authority);
            select.setArray(
                    2, connection.createArrayOf("text", indicators.keySet().toArray()));
            select.setDate(3, Date.valueOf(day));
            select.setString(4, authority);
            select.setString(5, authority);
            try (var found = select.executeQuery()) {
                var byIndicator = new HashMap<String, List<BenchmarkView>>();
                while (found.next()) {
                    var indicator = indicators.get(found.getString("indicator"));
                    if (indicator != null) {
                        byIndicator
                                .computeIfAbsent(indicator.code(), code -> new ArrayList<>())
                                .add(view(found, indicator));
                    }
                }
                return byIndicator;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Benchmarks could not be read", e);
        }
    }

    private static BenchmarkView view(ResultSet row, IndicatorView indicator) throws SQLException {
        var period = ReportingPeriod.parse(row.getString("period"));
        var value = row.getBigDecimal("value");
        return new BenchmarkView(
                row.getString("comparator"),
                row.getString("name"),
                period,
                period.label(),
                value,
                Shown.of(value, indicator.unit(), indicator.decimals()),
                row.getString("release"),
                row.getObject("release_date", LocalDate.class));
    }
}
