package uk.hearth.kpi.checks;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kpi.indicators.IndicatorView;
import uk.hearth.kpi.indicators.Shown;
import uk.hearth.kpi.rules.RuleKind;
import uk.hearth.kpi.rules.RuleView;

/** Figures, of the whole and of parts, that lie outside the rule's bounds; on a bound is inside. */
@ApplicationScoped
class RangeCheck implements Check {

    private static final String OUTSIDE = """
            select indicator, period, %s, value from measurement
            where superseded_at = 'infinity' and authority = ? and indicator = any (?)
                and (value < ?::numeric or value > ?::numeric)""".formatted(Place.COLUMNS);

    private final FigureRows figures;

    RangeCheck(FigureRows figures) {
        this.figures = figures;
    }

    @Override
    public RuleKind kind() {
        return RuleKind.RANGE;
    }

    @Override
    public List<Found> find(RuleView rule, Scope scope) {
        return figures.ask(
                OUTSIDE,
                row -> found(row, rule, scope),
                scope.authority(),
                scope.codes(rule),
                rule.lower(),
                rule.upper());
    }

    private static Found found(ResultSet row, RuleView rule, Scope scope) throws SQLException {
        var indicator = scope.indicator(row.getString("indicator"));
        var period = ReportingPeriod.parse(row.getString("period"));
        var value = row.getBigDecimal("value");
        var place = Place.read(row);
        var words = "%s for %s%s is %s, %s"
                .formatted(
                        indicator.title(),
                        period.label(),
                        Place.inWords(place),
                        shown(value, indicator),
                        broken(value, rule, indicator));
        return new Found(
                rule,
                indicator.code(),
                period.code(),
                period.lastDay(),
                place,
                words,
                value.stripTrailingZeros().toPlainString());
    }

    private static String broken(BigDecimal value, RuleView rule, IndicatorView indicator) {
        var lower = rule.lower();
        if (lower != null && value.compareTo(lower) < 0) {
            return "less than " + shown(lower, indicator);
        }
        return "more than " + shown(rule.upper(), indicator);
    }

    private static String shown(@Nullable BigDecimal value, IndicatorView indicator) {
        return value == null ? "" : Shown.of(value, indicator.unit(), indicator.decimals());
    }
}
