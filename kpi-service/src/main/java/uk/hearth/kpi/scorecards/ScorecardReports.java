package uk.hearth.kpi.scorecards;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.periods.PeriodKind;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kpi.areas.AreaView;
import uk.hearth.kpi.audiences.Screen;
import uk.hearth.kpi.benchmarks.BenchmarkView;
import uk.hearth.kpi.benchmarks.Benchmarks;
import uk.hearth.kpi.directions.OfficersDirections;
import uk.hearth.kpi.indicators.IndicatorView;
import uk.hearth.kpi.indicators.Indicators;
import uk.hearth.kpi.measurements.Measurement;
import uk.hearth.kpi.measurements.Measurements;
import uk.hearth.kpi.measurements.Measurements.Span;
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

/** Puts a scorecard's report together: seven questions to the database, however many indicators and periods. */
@ApplicationScoped
class ScorecardReports {

    // The direction of travel looks at up to ten figures, shown or not; a few more for periods without one.
    private static final int LOOKED_BACK = 24;

    private final Indicators indicators;
    private final Measurements measurements;
    private final Targets targets;
    private final Benchmarks benchmarks;
    private final OfficersDirections directions;

    ScorecardReports(
            Indicators indicators,
            Measurements measurements,
            Targets targets,
            Benchmarks benchmarks,
            OfficersDirections directions) {
        this.indicators = indicators;
        this.measurements = measurements;
        this.targets = targets;
        this.benchmarks = benchmarks;
        this.directions = directions;
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

    ScorecardReport report(
            Scorecard scorecard, AreaView authority, List<ReportingPeriod> periods, Screen screen, AsKnown asKnown) {
        var to = periods.get(periods.size() - 1);
        var codes = codes(scorecard);
        var known = indicators.among(codes, asKnown);
        var first = to.minus(Math.max(LOOKED_BACK, periods.size()) - 1);
        var shown = screen.over(() -> indicators.catalogue(asKnown));
        var figures = measurements.between(scorecard.authority(), codes, new Span(first, to), asKnown, shown).stream()
                .map(screen::bare)
                .collect(Collectors.groupingBy(Measurement::indicator));
        var histories = targets.until(scorecard.authority(), codes, to.lastDay(), asKnown);
        var compared = benchmarks.latest(scorecard.authority(), known, to.lastDay(), asKnown);
        var arrows = directions.at(scorecard.authority(), codes, to, asKnown);
        var rows = scorecard.lines().stream()
                // what was not defined at the instant asked for has no row
                .filter(line -> known.containsKey(line.indicator()))
                .map(line -> row(
                        line.section(),
                        Objects.requireNonNull(known.get(line.indicator())),
                        periods,
                        new Facts(
                                figures.getOrDefault(line.indicator(), List.of()),
                                histories.getOrDefault(line.indicator(), TargetHistory.NONE),
                                compared.getOrDefault(line.indicator(), List.of()),
                                arrows.get(line.indicator()))))
                .toList();
        return new ScorecardReport(
                new Named(authority.code(), authority.name()),
                new Named(scorecard.code(), scorecard.title()),
                to,
                periods.stream().map(PeriodView::of).toList(),
                comparators(rows),
                rows);
    }

    /** What is known of one indicator. */
    private record Facts(
            List<Measurement> figures,
            TargetHistory targets,
            List<BenchmarkView> benchmarks,
            @Nullable Direction officers) {}

    private static ScorecardRow row(
            String section, IndicatorView indicator, List<ReportingPeriod> periods, Facts facts) {
        var byPeriod = facts.figures.stream().collect(Collectors.toMap(Measurement::period, figure -> figure));
        var cells = periods.stream()
                .map(period -> CellView.of(period, byPeriod.get(period), indicator, facts.targets.on(period.lastDay())))
                .toList();
        var last = cells.get(cells.size() - 1);
        var values = facts.figures.stream().map(Measurement::value).toList();
        return new ScorecardRow(
                section,
                indicator.code(),
                indicator.title(),
                indicator.unit(),
                indicator.decimals(),
                indicator.polarity(),
                cells,
                TargetView.of(facts.targets.on(last.period().lastDay()), indicator.unit()),
                last.status(),
                last.status().words(),
                DirectionView.of(DirectionOfTravel.ofValues(values), indicator.polarity(), facts.officers),
                facts.benchmarks,
                Caveats.of(indicator, facts.targets.on(last.period().lastDay())));
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
