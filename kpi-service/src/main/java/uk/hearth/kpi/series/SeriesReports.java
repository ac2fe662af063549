package uk.hearth.kpi.series;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kpi.areas.AreaView;
import uk.hearth.kpi.audiences.Screen;
import uk.hearth.kpi.benchmarks.Benchmarks;
import uk.hearth.kpi.comparisons.SeriesComparisons;
import uk.hearth.kpi.comparisons.SeriesComparisons.Question;
import uk.hearth.kpi.directions.OfficersDirections;
import uk.hearth.kpi.indicators.IndicatorHistory;
import uk.hearth.kpi.indicators.IndicatorView;
import uk.hearth.kpi.indicators.Indicators;
import uk.hearth.kpi.measurements.Measurements;
import uk.hearth.kpi.measurements.Measurements.Span;
import uk.hearth.kpi.revisions.AsKnown;
import uk.hearth.kpi.statistics.ControlSettings;
import uk.hearth.kpi.statistics.DirectionOfTravel;
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
    private final IndicatorHistory history;
    private final Indicators indicators;

    SeriesReports(
            Measurements measurements,
            Targets targets,
            Benchmarks benchmarks,
            OfficersDirections directions,
            SeriesComparisons comparisons,
            IndicatorHistory history,
            Indicators indicators) {
        this.indicators = indicators;
        this.history = history;
        this.measurements = measurements;
        this.targets = targets;
        this.benchmarks = benchmarks;
        this.directions = directions;
        this.comparisons = comparisons;
    }

    /** @param span its ends of one kind, in time order */
    SeriesView report(IndicatorView indicator, AreaView authority, Span span, Screen screen, AsKnown known) {
        var codes = List.of(indicator.code());
        var last = span.last();
        var shown = screen.over(() -> indicators.catalogue(known));
        var read = measurements.between(authority.code(), codes, span, known, shown);
        var figures = SeriesFigures.of(span.periods(), read, screen);
        var targetHistory = targets.until(authority.code(), codes, last.lastDay(), known)
                .getOrDefault(indicator.code(), TargetHistory.NONE);
        var target = targetHistory.on(last.lastDay());
        var breaks = breaks(indicator.code(), figures.periods(), known);
        var series = figures.observations();
        var chart = ProcessControl.read(series, settings(breaks), indicator.polarity(), target);
        var officers = directions.at(authority.code(), codes, last, known).get(indicator.code());
        var direction = DirectionView.of(DirectionOfTravel.of(series), indicator.polarity(), officers);
        var beside = benchmarks
                .latest(authority.code(), Map.of(indicator.code(), indicator), last.lastDay(), known)
                .getOrDefault(indicator.code(), List.of());
        var compared = comparisons.of(new Question(indicator, authority.code(), last, known), read, beside);
        return new SeriesView(
                indicator,
                authority,
                last.kind(),
                figures.points(indicator, targetHistory, chart),
                chart.limits().stream().map(LimitsView::of).toList(),
                breaks,
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
                Caveats.of(indicator, target),
                warnings(chart, breaks),
                rules(screen));
    }

    /** The limits begin anew at each break. */
    private static ControlSettings settings(List<BreakView> breaks) {
        return ControlSettings.DEFAULT.rebasedAt(
                breaks.stream().map(each -> each.period().code()).distinct().toArray(String[]::new));
    }

    private static List<String> rules(Screen screen) {
        var rules = new ArrayList<>(List.of(ProcessControl.RULE, DirectionOfTravel.RULE, Statuses.RULE));
        rules.addAll(screen.applied());
        return List.copyOf(rules);
    }

    /** The series breaks where its own definition changed, and where that of any indicator did that it is derived from. */
    private List<BreakView> breaks(String code, List<ReportingPeriod> periods, AsKnown known) {
        var from = history.derivations(known).closure(code);
        return BreakView.within(periods, history.breaks(from, known));
    }

    private static List<String> warnings(ProcessChart chart, List<BreakView> breaks) {
        var warnings = new ArrayList<>(chart.warnings());
        if (!breaks.isEmpty()) {
            warnings.add("The direction of travel looks across a change of definition");
        }
        return warnings;
    }
}
