package uk.hearth.kpi.indicators;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kpi.formulas.Derivation;
import uk.hearth.kpi.formulas.Derivations;
import uk.hearth.kpi.revisions.AsKnown;
import uk.hearth.kpi.statistics.Unit;

/** How definitions change through time: which are derived from when, and where series break. */
@ApplicationScoped
public class IndicatorHistory {

    private final AgroalDataSource dataSource;

    IndicatorHistory(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Every derived indicator, version by version. */
    public Derivations derivations(AsKnown known) {
        var histories = new HashMap<String, TreeMap<LocalDate, Derivation>>();
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("""
                        select i.code, i.effective_from, i.unit, i.formula from indicator i
                        where %s and i.code in (select d.code from indicator d where %s and d.formula is not null)""".formatted(known.of("i"), known.of("d")));
                var found = select.executeQuery()) {
            while (found.next()) {
                var from = IndicatorColumns.period(found, "effective_from");
                histories
                        .computeIfAbsent(found.getString("code"), code -> new TreeMap<>())
                        .put(
                                from == null ? LocalDate.MIN : from.firstDay(),
                                new Derivation(Unit.of(found.getString("unit")), IndicatorColumns.formula(found)));
            }
            return histories.isEmpty() ? Derivations.NONE : new Derivations(histories);
        } catch (SQLException e) {
            throw new IllegalStateException("Formulas could not be read", e);
        }
    }

    /** Where the definitions of some indicators changed, in time order. */
    public List<Break> breaks(Collection<String> codes, AsKnown known) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("""
                        select i.code, i.effective_from, i.change from indicator i
                        where %s and i.code = any (?) and i.effective_from is not null
                        order by i.from_day, i.code""".formatted(known.of("i")))) {
            select.setArray(1, connection.createArrayOf("text", codes.toArray()));
            try (var found = select.executeQuery()) {
                var breaks = new ArrayList<Break>();
                while (found.next()) {
                    breaks.add(new Break(
                            found.getString("code"),
                            ReportingPeriod.parse(found.getString("effective_from")),
                            found.getString("change")));
                }
                return breaks;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Versions could not be read", e);
        }
    }
}
