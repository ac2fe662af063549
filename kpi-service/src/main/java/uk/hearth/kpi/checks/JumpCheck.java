package uk.hearth.kpi.checks;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kpi.indicators.IndicatorView;
import uk.hearth.kpi.indicators.Shown;
import uk.hearth.kpi.rules.JumpBy;
import uk.hearth.kpi.rules.RuleKind;
import uk.hearth.kpi.rules.RuleView;
import uk.hearth.kpi.statistics.ControlSettings;
import uk.hearth.kpi.statistics.Observation;
import uk.hearth.kpi.statistics.ProcessControl;
import uk.hearth.kpi.statistics.ProcessLimits;
import uk.hearth.kpi.statistics.Signal;
import uk.hearth.kpi.statistics.Target;

/**
 * Figures far from those of their series: outside the limits that the series' own chart draws once it has 12 figures, or
 * further than a percentage from the figure before. Limits are those of its last 120 figures; the last 12 are judged.
 */
@ApplicationScoped
class JumpCheck implements Check {

    private static final int JUDGED = 12;
    private static final int SETTLED = 12;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final RecentSeries recent;

    JumpCheck(RecentSeries recent) {
        this.recent = recent;
    }

    @Override
    public RuleKind kind() {
        return RuleKind.JUMP;
    }

    @Override
    public List<Found> find(RuleView rule, Scope scope) {
        var by = Objects.requireNonNull(rule.by());
        return recent.of(scope, scope.codes(rule)).entrySet().stream()
                .flatMap(series -> {
                    var indicator = scope.indicator(series.getKey());
                    return by == JumpBy.LIMITS
                            ? outside(rule, indicator, series.getValue())
                            : far(rule, indicator, series.getValue());
                })
                .toList();
    }

    private static Stream<Found> outside(
            RuleView rule, IndicatorView indicator, SortedMap<ReportingPeriod, @Nullable BigDecimal> series) {
        var values = valued(series);
        if (values.size() < SETTLED) {
            return Stream.empty();
        }
        var observations = values.stream()
                .map(value -> new Observation(value.getKey().code(), value.getValue()))
                .toList();
        var chart = ProcessControl.read(observations, ControlSettings.DEFAULT, indicator.polarity(), Target.Unset.NONE);
        var found = new ArrayList<Found>();
        for (int i = Math.max(0, values.size() - JUDGED); i < values.size(); i++) {
            if (chart.points().get(i).signal() == Signal.OUTSIDE) {
                found.add(outside(rule, indicator, values.get(i), chart.limits().get(0)));
            }
        }
        return found.stream();
    }

    private static Found outside(
            RuleView rule, IndicatorView indicator, Entry<ReportingPeriod, BigDecimal> figure, ProcessLimits limits) {
        var words = "%s for %s is %s, outside what chance makes of its series: %s to %s"
                .formatted(
                        indicator.title(),
                        figure.getKey().label(),
                        shown(figure.getValue(), indicator),
                        rounded(limits.lower(), indicator),
                        rounded(limits.upper(), indicator));
        return Found.ofWhole(rule, indicator.code(), figure.getKey(), words, plain(figure.getValue()));
    }

    private static Stream<Found> far(
            RuleView rule, IndicatorView indicator, SortedMap<ReportingPeriod, @Nullable BigDecimal> series) {
        var values = valued(series);
        var found = new ArrayList<Found>();
        for (int i = Math.max(1, values.size() - JUDGED); i < values.size(); i++) {
            var before = values.get(i - 1);
            var figure = values.get(i);
            if (far(before.getValue(), figure.getValue(), Objects.requireNonNull(rule.percent()))) {
                found.add(far(rule, indicator, before, figure));
            }
        }
        return found.stream();
    }

    /** Of a figure of none, any other is far. */
    private static boolean far(BigDecimal before, BigDecimal figure, BigDecimal percent) {
        var jump = figure.subtract(before).abs().multiply(HUNDRED);
        return jump.compareTo(before.abs().multiply(percent)) > 0;
    }

    private static Found far(
            RuleView rule,
            IndicatorView indicator,
            Entry<ReportingPeriod, BigDecimal> before,
            Entry<ReportingPeriod, BigDecimal> figure) {
        var words = "%s for %s is %s, after %s for %s: a jump of more than %s%%"
                .formatted(
                        indicator.title(),
                        figure.getKey().label(),
                        shown(figure.getValue(), indicator),
                        shown(before.getValue(), indicator),
                        before.getKey().label(),
                        plain(Objects.requireNonNull(rule.percent())));
        var fact = "%s after %s".formatted(plain(figure.getValue()), plain(before.getValue()));
        return Found.ofWhole(rule, indicator.code(), figure.getKey(), words, fact);
    }

    private static List<Entry<ReportingPeriod, BigDecimal>> valued(
            SortedMap<ReportingPeriod, @Nullable BigDecimal> series) {
        var valued = new ArrayList<Entry<ReportingPeriod, BigDecimal>>();
        series.forEach((period, value) -> {
            if (value != null) {
                valued.add(Map.entry(period, value));
            }
        });
        return valued;
    }

    private static String shown(BigDecimal value, IndicatorView indicator) {
        return Shown.of(value, indicator.unit(), indicator.decimals());
    }

    private static String rounded(BigDecimal limit, IndicatorView indicator) {
        return shown(limit.setScale(Math.max(indicator.decimals(), 1), RoundingMode.HALF_UP), indicator);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
