package uk.hearth.kpi.scorecards;

import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Optional;
import uk.hearth.kpi.benchmarks.BenchmarkView;
import uk.hearth.kpi.series.CellView;
import uk.hearth.kpi.series.DirectionView;
import uk.hearth.kpi.statistics.Polarity;
import uk.hearth.kpi.statistics.Status;
import uk.hearth.kpi.statistics.Unit;
import uk.hearth.kpi.targets.TargetView;

/**
 * One indicator of a scorecard report.
 *
 * @param cells one for each period of the report, in its order
 * @param target in force at the end of the last period
 * @param status of the last period's figure
 * @param direction of the figures up to the last period, also those before the first one shown
 * @param benchmarks each area's latest figure for a period that ended by the end of the last one shown
 * @param caveats what to know before trusting the figures
 */
public record ScorecardRow(
        String section,
        String indicator,
        String title,
        Unit unit,
        @PositiveOrZero int decimals,
        Polarity polarity,
        List<CellView> cells,
        TargetView target,
        Status status,
        String statusWords,
        DirectionView direction,
        List<BenchmarkView> benchmarks,
        List<String> caveats) {

    Optional<BenchmarkView> benchmarkWith(String comparator) {
        return benchmarks.stream()
                .filter(benchmark -> benchmark.comparator().equals(comparator))
                .findFirst();
    }
}
