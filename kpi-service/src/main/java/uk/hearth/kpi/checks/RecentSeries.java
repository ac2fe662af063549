package uk.hearth.kpi.checks;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.periods.PeriodKind;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kpi.indicators.IndicatorView;

/** The last figures of the whole of each indicator, for periods of the kind in which it is usually reported. */
@ApplicationScoped
class RecentSeries {

    /** Figures looked back on, so that limits are those of the chart that people see: ten years of months. */
    private static final int LOOKED_BACK = 120;

    private static final String LAST = """
            select wanted.code, last.period, last.value
            from unnest(?::text[], ?::text[]) as wanted (code, kind) cross join lateral (
                select period, value from measurement
                where superseded_at = 'infinity' and dimension = '' and authority = ? and indicator = wanted.code
                    and period_kind = wanted.kind
                order by last_day desc, first_day limit ?) as last""";

    private final FigureRows figures;

    RecentSeries(FigureRows figures) {
        this.figures = figures;
    }

    private record Row(
            String code, ReportingPeriod period, @Nullable BigDecimal value) {}

    /** In time order, by indicator; a figure that is missing with a reason is there without a value. */
    Map<String, TreeMap<ReportingPeriod, @Nullable BigDecimal>> of(Scope scope, List<String> codes) {
        var kinds = codes.stream()
                .map(code -> kind(scope.indicator(code)).wireName())
                .toList();
        var rows = figures.ask(
                LAST,
                row -> new Row(
                        row.getString("code"),
                        ReportingPeriod.parse(row.getString("period")),
                        row.getBigDecimal("value")),
                codes,
                kinds,
                scope.authority(),
                LOOKED_BACK);
        var series = new LinkedHashMap<String, TreeMap<ReportingPeriod, @Nullable BigDecimal>>();
        rows.forEach(
                row -> series.computeIfAbsent(row.code, code -> new TreeMap<>()).put(row.period, row.value));
        return series;
    }

    static PeriodKind kind(IndicatorView indicator) {
        return switch (indicator.frequency()) {
            case MONTHLY -> PeriodKind.MONTH;
            case QUARTERLY -> PeriodKind.QUARTER;
            case ANNUAL -> PeriodKind.FINANCIAL_YEAR;
        };
    }
}
