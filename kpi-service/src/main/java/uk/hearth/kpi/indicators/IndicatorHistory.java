package uk.hearth.kpi.indicators;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kit.selects.Select;
import uk.hearth.kit.selects.Selects;
import uk.hearth.kpi.formulas.Derivation;
import uk.hearth.kpi.formulas.Derivations;
import uk.hearth.kpi.revisions.AsKnown;
import uk.hearth.kpi.statistics.Unit;

/** How definitions change through time: which are derived from when, and where series break. */
@ApplicationScoped
public class IndicatorHistory {

    private final Selects selects;

    IndicatorHistory(Selects selects) {
        this.selects = selects;
    }

    /** Every derived indicator, version by version. */
    public Derivations derivations(AsKnown known) {
        return selects.ask(selectDerivations(known));
    }

    public Select<Derivations> selectDerivations(AsKnown known) {
        return new Select<>("""
                select i.code, i.effective_from, i.unit, i.formula from indicator i
                where %s and i.code in (select d.code from indicator d where %s and d.formula is not null)""".formatted(known.of("i"), known.of("d")), given -> {}, IndicatorHistory::derivations);
    }

    private static Derivations derivations(ResultSet rows) throws SQLException {
        var histories = new HashMap<String, TreeMap<LocalDate, Derivation>>();
        while (rows.next()) {
            var from = IndicatorColumns.period(rows, "effective_from");
            histories
                    .computeIfAbsent(rows.getString("code"), code -> new TreeMap<>())
                    .put(
                            from == null ? LocalDate.MIN : from.firstDay(),
                            new Derivation(Unit.of(rows.getString("unit")), IndicatorColumns.formula(rows)));
        }
        return histories.isEmpty() ? Derivations.NONE : new Derivations(histories);
    }

    /** Where the definitions of some indicators changed, in time order. */
    public Select<List<Break>> selectBreaks(Collection<String> codes, AsKnown known) {
        return Select.list(
                """
                select i.code, i.effective_from, i.change from indicator i
                where %s and i.code = any (?) and i.effective_from is not null
                order by i.from_day, i.code""".formatted(known.of("i")),
                given -> given.texts(codes),
                row -> new Break(
                        row.getString("code"),
                        ReportingPeriod.parse(row.getString("effective_from")),
                        row.getString("change")));
    }
}
