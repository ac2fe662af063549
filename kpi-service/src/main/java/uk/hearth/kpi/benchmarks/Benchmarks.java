package uk.hearth.kpi.benchmarks;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kit.selects.Select;
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

    /** The latest figure of each area for each indicator, of periods that had ended by a day, as it was known. */
    public Select<LatestBenchmarks> selectLatest(
            String authority, Collection<String> indicators, LocalDate day, AsKnown known) {
        return new Select<>(
                LATEST_PER_AREA.formatted(known.of("b")),
                given -> given.text(authority)
                        .texts(indicators)
                        .day(day)
                        .text(authority)
                        .text(authority),
                rows -> {
                    var byIndicator = new HashMap<String, List<LatestBenchmarks.Latest>>();
                    while (rows.next()) {
                        byIndicator
                                .computeIfAbsent(rows.getString("indicator"), code -> new ArrayList<>())
                                .add(latest(rows));
                    }
                    return new LatestBenchmarks(byIndicator);
                });
    }

    private static LatestBenchmarks.Latest latest(ResultSet row) throws SQLException {
        return new LatestBenchmarks.Latest(
                row.getString("comparator"),
                row.getString("name"),
                ReportingPeriod.parse(row.getString("period")),
                row.getBigDecimal("value"),
                row.getString("release"),
                row.getObject("release_date", LocalDate.class));
    }
}
