package uk.hearth.kpi.series;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.selects.Selects;
import uk.hearth.kpi.areas.AreaView;
import uk.hearth.kpi.audiences.Screen;
import uk.hearth.kpi.benchmarks.BenchmarkView;
import uk.hearth.kpi.benchmarks.Benchmarks;
import uk.hearth.kpi.comparisons.SeriesComparison;
import uk.hearth.kpi.comparisons.SeriesComparisons;
import uk.hearth.kpi.comparisons.SeriesComparisons.Question;
import uk.hearth.kpi.directions.OfficersDirections;
import uk.hearth.kpi.indicators.Break;
import uk.hearth.kpi.indicators.IndicatorHistory;
import uk.hearth.kpi.indicators.IndicatorView;
import uk.hearth.kpi.indicators.Indicators;
import uk.hearth.kpi.measurements.Measurement;
import uk.hearth.kpi.measurements.Measurements;
import uk.hearth.kpi.measurements.Measurements.Span;
import uk.hearth.kpi.measurements.Measurements.Wish;
import uk.hearth.kpi.revisions.AsKnown;
import uk.hearth.kpi.statistics.ControlSettings;
import uk.hearth.kpi.statistics.Direction;
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
    private final Selects selects;

    SeriesReports(
            Measurements measurements,
            Targets targets,
            Benchmarks benchmarks,
            OfficersDirections directions,
            SeriesComparisons comparisons,
            IndicatorHistory history,
            Indicators indicators,
            Selects selects) {
        this.indicators = indicators;
        this.selects = selects;
        this.history = history;
        this.measurements = measurements;
        this.targets = targets;
        this.benchmarks = benchmarks;
        this.directions = directions;
        this.comparisons = comparisons;
    }

    /** @param span its ends of one kind, in time order */
    SeriesView report(IndicatorView indicator, AreaView authority, Span span, Screen screen, AsKnown known) {
        var last = span.last();
        var facts = facts(new Question(indicator, authority.code(), last, known), span, screen);
        var figures = SeriesFigures.of(span.periods(), facts.figures, screen);
        var target = facts.targets.on(last.lastDay());
        var breaks = BreakView.within(figures.periods(), facts.changes);
        var series = figures.observations();
        var chart = ProcessControl.read(series, settings(breaks), indicator.polarity(), target);
        var direction = DirectionView.of(DirectionOfTravel.of(series), indicator.polarity(), facts.officers);
        return new SeriesView(
                indicator,
                authority,
                last.kind(),
                figures.points(indicator, facts.targets, chart),
                chart.limits().stream().map(LimitsView::of).toList(),
                breaks,
                TargetView.of(target, indicator.unit()),
                chart.variation(),
                chart.assurance(),
                direction.computed(),
                direction.better(),
                direction.words(),
                facts.officers,
                facts.benchmarks,
                facts.compared.intervals(),
                facts.compared.comparisons(),
                Caveats.of(indicator, target),
                warnings(chart, breaks),
                rules(screen));
    }

    /**
     * What is known of the indicator.
     *
     * @param changes where its own definition changed, and where that of any did that it is derived from
     */
    private record Facts(
            List<Measurement> figures,
            TargetHistory targets,
            List<Break> changes,
            @Nullable Direction officers,
            List<BenchmarkView> benchmarks,
            SeriesComparison compared) {}

    private Facts facts(Question asked, Span span, Screen screen) {
        var indicator = asked.indicator();
        var codes = List.of(indicator.code());
        var known = asked.known();
        var derivations = history.derivations(known);
        var shown = screen.over(() -> indicators.catalogue(known));
        var wish = new Wish(asked.authority(), codes, span, known, shown);
        var day = span.last().lastDay();
        var together = selects.together();
        var figures = together.ask(measurements.selectBetween(wish, derivations));
        var histories = together.ask(targets.selectUntil(asked.authority(), codes, day, known));
        var changes = together.ask(history.selectBreaks(derivations.closure(indicator.code()), known));
        var arrows = together.ask(directions.selectAt(asked.authority(), codes, span.last(), known));
        var latest = together.ask(benchmarks.selectLatest(asked.authority(), codes, day, known));
        var beside = latest.get().of(indicator);
        return new Facts(
                figures.get(),
                histories.get().getOrDefault(indicator.code(), TargetHistory.NONE),
                changes.get(),
                arrows.get().get(indicator.code()),
                beside,
                comparisons.of(asked, figures.get(), beside));
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

    private static List<String> warnings(ProcessChart chart, List<BreakView> breaks) {
        var warnings = new ArrayList<>(chart.warnings());
        if (!breaks.isEmpty()) {
            warnings.add("The direction of travel looks across a change of definition");
        }
        return warnings;
    }
}
