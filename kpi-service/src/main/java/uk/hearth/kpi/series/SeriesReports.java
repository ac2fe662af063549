package uk.hearth.kpi.series;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kpi.areas.AreaView;
import uk.hearth.kpi.audiences.Screen;
import uk.hearth.kpi.benchmarks.Benchmarks;
import uk.hearth.kpi.comparisons.SeriesComparisons;
import uk.hearth.kpi.directions.OfficersDirections;
import uk.hearth.kpi.indicators.IndicatorView;
import uk.hearth.kpi.measurements.Measurement;
import uk.hearth.kpi.measurements.Measurements;
import uk.hearth.kpi.statistics.ControlSettings;
import uk.hearth.kpi.statistics.DirectionOfTravel;
import uk.hearth.kpi.statistics.Observation;
import uk.hearth.kpi.statistics.ProcessChart;
import uk.hearth.kpi.statistics.ProcessControl;
import uk.hearth.kpi.statistics.Statuses;
import uk.hearth.kpi.targets.TargetHistory;
import uk.hearth.kpi.targets.TargetView;
import uk.hearth.kpi.targets.Targets;

/** Reads a series, and what statistics say of it. */
@ApplicationScoped
class SeriesReports {

    private final Measurements measurements;
    private final Targets targets;
    private final Benchmarks benchmarks;
    private final OfficersDirections directions;
    private final SeriesComparisons comparisons;

    SeriesReports(
            Measurements measurements,
            Targets targets,
            Benchmarks benchmarks,
            OfficersDirections directions,
            SeriesComparisons comparisons) {
        this.measurements = measurements;
        this.targets = targets;
        this.benchmarks = benchmarks;
        this.directions = directions;
        this.comparisons = comparisons;
    }

    /** @param span its ends of one kind, in time order */
    SeriesView report(IndicatorView indicator, AreaView authority, Measurements.Span span, Screen screen) {
        var first = span.first();
        var last = span.last();
        var codes = List.of(indicator.code());
        var figures = measurements.between(authority.code(), codes, first, last).stream()
                .map(figure -> screen.show(figure, indicator.unit()))
                .collect(Collectors.toMap(Measurement::period, figure -> figure));
        var history = targets.until(authority.code(), codes, last.lastDay())
                .getOrDefault(indicator.code(), TargetHistory.NONE);
        var periods = periods(first, last);
        var series = observations(periods, figures);
        var target = history.on(last.lastDay());
        var chart = ProcessControl.read(series, ControlSettings.DEFAULT, indicator.polarity(), target);
        var officers = directions.at(authority.code(), codes, last).get(indicator.code());
        var direction = DirectionView.of(DirectionOfTravel.of(series), indicator.polarity(), officers);
        var beside = benchmarks
                .latest(authority.code(), Map.of(indicator.code(), indicator), last.lastDay())
                .getOrDefault(indicator.code(), List.of());
        var compared = comparisons.of(indicator, authority.code(), first, last, beside, shown(figures));
        return new SeriesView(
                indicator,
                authority,
                last.kind(),
                points(periods, figures, indicator, history, chart),
                chart.limits().stream().map(LimitsView::of).toList(),
                TargetView.of(target, indicator.unit()),
                chart.variation(),
                chart.assurance(),
                direction.computed(),
                direction.better(),
                direction.words(),
                officers,
                beside,
                compared.intervals(),
                compared.comparisons(),
                chart.warnings(),
                rules(screen));
    }

    private static Set<ReportingPeriod> shown(Map<ReportingPeriod, Measurement> figures) {
        return figures.values().stream()
                .filter(figure -> figure.value() != null)
                .map(Measurement::period)
                .collect(Collectors.toSet());
    }

    private static List<String> rules(Screen screen) {
        var rules = new ArrayList<>(List.of(ProcessControl.RULE, DirectionOfTravel.RULE, Statuses.RULE));
        rules.addAll(screen.applied());
        return List.copyOf(rules);
    }

    private static List<ReportingPeriod> periods(ReportingPeriod first, ReportingPeriod last) {
        var periods = new ArrayList<ReportingPeriod>();
        for (var period = first; period.compareTo(last) <= 0; period = period.next()) {
            periods.add(period);
        }
        return periods;
    }

    private static List<Observation> observations(
            List<ReportingPeriod> periods, Map<ReportingPeriod, Measurement> figures) {
        return periods.stream()
                .map(period -> {
                    var figure = figures.get(period);
                    return new Observation(period.code(), figure == null ? null : figure.value());
                })
                .toList();
    }

    private static List<PointView> points(
            List<ReportingPeriod> periods,
            Map<ReportingPeriod, Measurement> figures,
            IndicatorView indicator,
            TargetHistory history,
            ProcessChart chart) {
        var points = new ArrayList<PointView>();
        for (int i = 0; i < periods.size(); i++) {
            var period = periods.get(i);
            var figure = figures.get(period);
            var cell = CellView.of(period, figure, indicator, history.on(period.lastDay()));
            points.add(PointView.of(cell, chart.points().get(i), figure == null ? null : figure.source()));
        }
        return points;
    }
}
