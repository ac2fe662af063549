package uk.hearth.kpi.checks;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.calendar.WorkingDays;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kpi.indicators.IndicatorView;
import uk.hearth.kpi.rules.RuleKind;
import uk.hearth.kpi.rules.RuleView;

/**
 * Periods without a figure, of an indicator that has had one: gaps in the 24 periods up to its last figure, and everything
 * since that is due. Periods in a row are one finding, known by the first. A figure that is missing with a reason is there.
 */
@ApplicationScoped
class MissingCheck implements Check {

    private static final int LOOKED_BACK = 24;

    private final RecentSeries recent;
    private final WorkingDays calendar = new WorkingDays();

    MissingCheck(RecentSeries recent) {
        this.recent = recent;
    }

    @Override
    public RuleKind kind() {
        return RuleKind.MISSING;
    }

    @Override
    public List<Found> find(RuleView rule, Scope scope) {
        return recent.of(scope, scope.codes(rule)).entrySet().stream()
                .flatMap(series -> gaps(rule, scope, scope.indicator(series.getKey()), series.getValue()))
                .toList();
    }

    private Stream<Found> gaps(
            RuleView rule,
            Scope scope,
            IndicatorView indicator,
            SortedMap<ReportingPeriod, @Nullable BigDecimal> series) {
        var found = new ArrayList<Found>();
        var gap = new ArrayList<ReportingPeriod>();
        for (var period = begin(series); due(period, rule, scope); period = period.next()) {
            if (!series.containsKey(period)) {
                gap.add(period);
            } else if (!gap.isEmpty()) {
                found.add(found(rule, indicator, gap));
                gap.clear();
            }
        }
        if (!gap.isEmpty()) {
            found.add(found(rule, indicator, gap));
        }
        return found.stream();
    }

    private static ReportingPeriod begin(SortedMap<ReportingPeriod, @Nullable BigDecimal> series) {
        var back = series.lastKey().minus(LOOKED_BACK - 1);
        return back.compareTo(series.firstKey()) > 0 ? back : series.firstKey();
    }

    private boolean due(ReportingPeriod period, RuleView rule, Scope scope) {
        return calendar.plus(period.lastDay(), rule.days()).isBefore(scope.today());
    }

    private static Found found(RuleView rule, IndicatorView indicator, List<ReportingPeriod> gap) {
        var first = gap.get(0);
        var last = gap.get(gap.size() - 1);
        var words = gap.size() == 1
                ? "%s has no figure for %s, %d working days after its end"
                        .formatted(indicator.title(), first.label(), rule.days())
                : "%s has no figure for %d periods, %s to %s"
                        .formatted(indicator.title(), gap.size(), first.label(), last.label());
        return Found.ofWhole(rule, indicator.code(), first, words, "none");
    }
}
