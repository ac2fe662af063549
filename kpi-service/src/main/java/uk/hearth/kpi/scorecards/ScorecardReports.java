package uk.hearth.kpi.scorecards;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import uk.hearth.kit.periods.PeriodKind;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kit.selects.Selects;
import uk.hearth.kpi.areas.AreaView;
import uk.hearth.kpi.audiences.Screen;
import uk.hearth.kpi.benchmarks.Benchmarks;
import uk.hearth.kpi.benchmarks.LatestBenchmarks;
import uk.hearth.kpi.directions.OfficersDirections;
import uk.hearth.kpi.formulas.Derivations;
import uk.hearth.kpi.indicators.IndicatorView;
import uk.hearth.kpi.indicators.Indicators;
import uk.hearth.kpi.measurements.Measurement;
import uk.hearth.kpi.measurements.Measurements;
import uk.hearth.kpi.measurements.Measurements.Span;
import uk.hearth.kpi.measurements.Measurements.Wish;
import uk.hearth.kpi.revisions.AsKnown;
import uk.hearth.kpi.scorecards.ScorecardReport.Named;
import uk.hearth.kpi.series.Caveats;
import uk.hearth.kpi.series.CellView;
import uk.hearth.kpi.series.DirectionView;
import uk.hearth.kpi.series.PeriodView;
import uk.hearth.kpi.statistics.Direction;
import uk.hearth.kpi.statistics.DirectionOfTravel;
import uk.hearth.kpi.targets.TargetHistory;
import uk.hearth.kpi.targets.TargetView;
import uk.hearth.kpi.targets.Targets;

/** Puts a scorecard's report together: five questions asked at once, however many indicators and periods. */
@ApplicationScoped
class ScorecardReports {

    // The direction of travel looks at up to ten figures, shown or not; a few more for periods without one.
    private static final int LOOKED_BACK = 24;

    private final Indicators indicators;
    private final Measurements measurements;
    private final Targets targets;
    private final Benchmarks benchmarks;
    private final OfficersDirections directions;
    private final Selects selects;

    ScorecardReports(
            Indicators indicators,
            Measurements measurements,
            Targets targets,
            Benchmarks benchmarks,
            OfficersDirections directions,
            Selects selects) {
        this.indicators = indicators;
        this.measurements = measurements;
        this.targets = targets;
        this.benchmarks = benchmarks;
        this.directions = directions;
        this.selects = selects;
    }

    /** The last period of the scorecard's kind for which any of its indicators has a figure, by scorecard code. */
    Map<String, ReportingPeriod> latestPeriods(String authority, List<Scorecard> scorecards) {
        var byKind = scorecards.stream().collect(Collectors.groupingBy(Scorecard::frequency));
        var latest = new LinkedHashMap<String, ReportingPeriod>();
        byKind.forEach((kind, ofKind) -> latest.putAll(latest(authority, ofKind, kind)));
        return latest;
    }

    private Map<String, ReportingPeriod> latest(String authority, List<Scorecard> scorecards, PeriodKind kind) {
        var sets = scorecards.stream().collect(Collectors.toMap(Scorecard::code, ScorecardReports::codes));
        var latest = new LinkedHashMap<String, ReportingPeriod>();
        measurements.spans(authority, sets, kind).forEach((code, span) -> latest.put(code, span.last()));
        return latest;
    }

    /** By what a report is read: the definitions, for whom it is, and as of when. */
    record Light(Derivations derivations, Screen screen, AsKnown known) {}

    ScorecardReport report(Scorecard scorecard, AreaView authority, List<ReportingPeriod> periods, Light light) {
        var facts = facts(scorecard, periods, light);
        var rows = scorecard.lines().stream()
                // what was not defined at the instant asked for has no row
                .filter(line -> facts.indicators.containsKey(line.indicator()))
                .map(line -> row(line, periods, facts))
                .toList();
        return new ScorecardReport(
                new Named(authority.code(), authority.name()),
                new Named(scorecard.code(), scorecard.title()),
                periods.get(periods.size() - 1),
                periods.stream().map(PeriodView::of).toList(),
                comparators(rows),
                rows);
    }

    /** What is known of the indicators, by code. */
    private record Facts(
            Map<String, IndicatorView> indicators,
            Map<String, List<Measurement>> figures,
            Map<String, TargetHistory> targets,
            LatestBenchmarks benchmarks,
            Map<String, Direction> officers) {}

    private Facts facts(Scorecard scorecard, List<ReportingPeriod> periods, Light light) {
        var authority = scorecard.authority();
        var codes = codes(scorecard);
        var to = periods.get(periods.size() - 1);
        var first = to.minus(Math.max(LOOKED_BACK, periods.size()) - 1);
        var shown = light.screen.over(() -> indicators.catalogue(light.known));
        var wish = new Wish(authority, codes, new Span(first, to), light.known, shown);
        var together = selects.together();
        var known = together.ask(indicators.selectAmong(codes, light.known));
        var figures = together.ask(measurements.selectBetween(wish, light.derivations));
        var histories = together.ask(targets.selectUntil(authority, codes, to.lastDay(), light.known));
        var compared = together.ask(benchmarks.selectLatest(authority, codes, to.lastDay(), light.known));
        var arrows = together.ask(directions.selectAt(authority, codes, to, light.known));
        var byIndicator =
                figures.get().stream().map(light.screen::bare).collect(Collectors.groupingBy(Measurement::indicator));
        return new Facts(known.get(), byIndicator, histories.get(), compared.get(), arrows.get());
    }

    private static ScorecardRow row(ScorecardLine line, List<ReportingPeriod> periods, Facts facts) {
        var indicator = Objects.requireNonNull(facts.indicators.get(line.indicator()));
        var figures = facts.figures.getOrDefault(line.indicator(), List.of());
        var targets = facts.targets.getOrDefault(line.indicator(), TargetHistory.NONE);
        var byPeriod = figures.stream().collect(Collectors.toMap(Measurement::period, figure -> figure));
        var cells = periods.stream()
                .map(period -> CellView.of(period, byPeriod.get(period), indicator, targets.on(period.lastDay())))
                .toList();
        var last = cells.get(cells.size() - 1);
        var target = targets.on(last.period().lastDay());
        var direction = DirectionOfTravel.ofValues(
                figures.stream().map(Measurement::value).toList());
        return new ScorecardRow(
                line.section(),
                indicator.code(),
                indicator.title(),
                indicator.unit(),
                indicator.decimals(),
                indicator.polarity(),
                cells,
                TargetView.of(target, indicator.unit()),
                last.status(),
                last.status().words(),
                DirectionView.of(direction, indicator.polarity(), facts.officers.get(line.indicator())),
                facts.benchmarks.of(indicator),
                Caveats.of(indicator, target));
    }

    /** Every area that a row is compared with, once, in the order in which the rows name them. */
    private static List<Named> comparators(List<ScorecardRow> rows) {
        var names = new LinkedHashMap<String, String>();
        rows.stream()
                .flatMap(row -> row.benchmarks().stream())
                .forEach(benchmark -> names.putIfAbsent(benchmark.comparator(), benchmark.areaName()));
        return names.entrySet().stream()
                .map(entry -> new Named(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static List<String> codes(Scorecard scorecard) {
        return scorecard.lines().stream().map(ScorecardLine::indicator).toList();
    }
}
