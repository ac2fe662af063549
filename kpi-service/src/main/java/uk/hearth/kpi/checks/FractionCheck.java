package uk.hearth.kpi.checks;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kpi.rules.RuleKind;
import uk.hearth.kpi.rules.RuleView;
import uk.hearth.kpi.statistics.Unit;

/**
 * Figures whose numerator is larger than their denominator. Asked of percentages, and of any other indicator that the
 * rule names: days and rates may rightly have the larger number on top.
 */
@ApplicationScoped
class FractionCheck implements Check {

    private static final String OVER = """
            select indicator, period, %s, numerator, denominator from measurement
            where superseded_at = 'infinity' and authority = ? and indicator = any (?) and numerator > denominator""".formatted(Place.COLUMNS);

    private final FigureRows figures;

    FractionCheck(FigureRows figures) {
        this.figures = figures;
    }

    @Override
    public RuleKind kind() {
        return RuleKind.NUMERATOR_OVER_DENOMINATOR;
    }

    @Override
    public List<Found> find(RuleView rule, Scope scope) {
        var shares = scope.codes(rule, indicator -> !rule.indicators().isEmpty() || indicator.unit() == Unit.PERCENT);
        return figures.ask(OVER, row -> found(row, rule, scope), scope.authority(), shares);
    }

    private static Found found(ResultSet row, RuleView rule, Scope scope) throws SQLException {
        var indicator = scope.indicator(row.getString("indicator"));
        var period = ReportingPeriod.parse(row.getString("period"));
        var place = Place.read(row);
        var fraction = "%s of %s".formatted(plain(row, "numerator"), plain(row, "denominator"));
        var words = "%s for %s%s counts %s: the numerator is larger than the denominator"
                .formatted(indicator.title(), period.label(), Place.inWords(place), fraction);
        return new Found(rule, indicator.code(), period.code(), period.lastDay(), place, words, fraction);
    }

    private static String plain(ResultSet row, String column) throws SQLException {
        BigDecimal number = row.getBigDecimal(column);
        return number.stripTrailingZeros().toPlainString();
    }
}
