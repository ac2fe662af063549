package uk.hearth.kpi.audiences;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.disclosure.DisclosureRules;
import uk.hearth.kit.disclosure.Stretch;
import uk.hearth.kit.disclosure.SumsOverTime;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kit.selects.Select;
import uk.hearth.kit.selects.Selects;
import uk.hearth.kpi.audiences.Screen.Figure;

/** Finds the figures of an authority's longer periods that would tell a small one of a shorter period. */
@ApplicationScoped
class TellingSums {

    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000_000);

    // only indicators of which stretches of several lengths are known: else nothing can be summed
    private static final String OVERLAPPING = """
            select m.indicator, m.period, m.numerator, m.denominator, case i.unit when 'count' then m.value end as count
            from measurement m join indicator i on i.code = m.indicator and i.superseded_at = 'infinity'
            where m.authority = ? and m.dimension = '' and m.superseded_at = 'infinity' and m.value is not null
              and (i.unit = 'count' or m.numerator is not null)
              and m.indicator in (
                  select indicator from measurement
                  where authority = ? and dimension = '' and superseded_at = 'infinity' and value is not null
                  group by indicator having count(distinct period_kind) > 1 or bool_or(period_kind = 'range'))
            order by m.indicator, m.last_day, m.first_day, m.period""";

    private final Selects selects;

    TellingSums(Selects selects) {
        this.selects = selects;
    }

    Set<Figure> of(String authority, DisclosureRules rules) {
        var told = new HashSet<Figure>();
        read(authority).forEach((indicator, known) -> {
            var hidden = SumsOverTime.hidden(List.copyOf(known.values()), rules);
            known.forEach((period, stretch) -> {
                if (hidden.contains(stretch) && !stretch.small(rules)) {
                    told.add(new Figure(indicator, period));
                }
            });
        });
        return told;
    }

    private Map<String, Map<ReportingPeriod, Stretch>> read(String authority) {
        return selects.ask(
                new Select<>(OVERLAPPING, given -> given.text(authority).text(authority), TellingSums::stretches));
    }

    private static Map<String, Map<ReportingPeriod, Stretch>> stretches(ResultSet rows) throws SQLException {
        var stretches = new HashMap<String, Map<ReportingPeriod, Stretch>>();
        while (rows.next()) {
            var period = ReportingPeriod.parse(rows.getString("period"));
            stretches
                    .computeIfAbsent(rows.getString("indicator"), indicator -> new HashMap<>())
                    .put(period, stretch(period, rows));
        }
        return stretches;
    }

    private static Stretch stretch(ReportingPeriod period, ResultSet row) throws SQLException {
        var numerator = row.getBigDecimal("numerator");
        var denominator = row.getBigDecimal("denominator");
        var counts = new ArrayList<@Nullable Long>();
        counts.add(whole(row.getBigDecimal("count")));
        if (numerator != null && denominator != null) {
            counts.addAll(Arrays.asList(whole(numerator), whole(denominator), whole(denominator.subtract(numerator))));
        }
        return new Stretch(number(period.firstMonth()), number(period.lastMonth()) + 1, counts);
    }

    private static int number(YearMonth month) {
        return Math.toIntExact(month.getLong(ChronoField.PROLEPTIC_MONTH));
    }

    private static @Nullable Long whole(@Nullable BigDecimal count) {
        if (count == null || count.signum() < 0 || count.compareTo(LARGEST) >= 0) {
            return null;
        }
        return count.stripTrailingZeros().scale() <= 0 ? Long.valueOf(count.longValueExact()) : null;
    }
}
