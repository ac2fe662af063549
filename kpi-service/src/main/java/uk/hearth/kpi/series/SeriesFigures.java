package uk.hearth.kpi.series;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kpi.audiences.Screen;
import uk.hearth.kpi.indicators.IndicatorView;
import uk.hearth.kpi.measurements.Measurement;
import uk.hearth.kpi.statistics.Observation;
import uk.hearth.kpi.statistics.ProcessChart;
import uk.hearth.kpi.targets.TargetHistory;

/** The figures of a series as they are shown, period by period, those without one too. */
record SeriesFigures(List<ReportingPeriod> periods, Map<ReportingPeriod, Measurement> byPeriod) {

    static SeriesFigures of(List<ReportingPeriod> periods, List<Measurement> figures, Screen screen) {
        var byPeriod = new HashMap<ReportingPeriod, Measurement>();
        figures.forEach(figure -> byPeriod.put(figure.period(), screen.bare(figure)));
        return new SeriesFigures(periods, byPeriod);
    }

    List<Observation> observations() {
        return periods.stream()
                .map(period -> new Observation(period.code(), value(period)))
                .toList();
    }

    private @Nullable BigDecimal value(ReportingPeriod period) {
        var figure = byPeriod.get(period);
        return figure == null ? null : figure.value();
    }

    List<PointView> points(IndicatorView indicator, TargetHistory targets, ProcessChart chart) {
        return IntStream.range(0, periods.size())
                .mapToObj(i -> {
                    var period = periods.get(i);
                    var figure = byPeriod.get(period);
                    var cell = CellView.of(period, figure, indicator, targets.on(period.lastDay()));
                    return PointView.of(cell, chart.points().get(i), figure == null ? null : figure.source());
                })
                .toList();
    }
}
