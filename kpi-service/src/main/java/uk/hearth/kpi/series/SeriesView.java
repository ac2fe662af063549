package uk.hearth.kpi.series;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.periods.PeriodKind;
import uk.hearth.kit.tables.Table;
import uk.hearth.kit.tables.TableNotes;
import uk.hearth.kit.tables.Tabular;
import uk.hearth.kpi.areas.AreaView;
import uk.hearth.kpi.benchmarks.BenchmarkView;
import uk.hearth.kpi.comparisons.AgainstView;
import uk.hearth.kpi.comparisons.PointInterval;
import uk.hearth.kpi.indicators.IndicatorView;
import uk.hearth.kpi.statistics.Assurance;
import uk.hearth.kpi.statistics.Direction;
import uk.hearth.kpi.statistics.Variation;
import uk.hearth.kpi.targets.TargetView;

/**
 * One indicator of one authority through time, with the lines to draw.
 *
 * @param points every period from the first to the last, those without a figure too
 * @param limits of the control chart, group by group
 * @param breaks where the definition changed between two of the points
 * @param target in force at the end of the last period
 * @param variation what statistical process control says of the last figure; absent with fewer than 3
 * @param direction of travel; absent with fewer than 4 figures
 * @param better absent where flat, unknown, or neither way is better
 * @param intervals of the points that have whole counts behind them
 * @param comparisons of the last figure with each benchmark, and with the mean of each group that has none
 * @param caveats what to know before trusting the figures
 * @param warnings how far the lines can be relied on, in words
 */
public record SeriesView(
        IndicatorView indicator,
        AreaView authority,
        PeriodKind frequency,
        List<PointView> points,
        List<LimitsView> limits,
        List<BreakView> breaks,
        TargetView target,
        @Nullable Variation variation,
        Assurance assurance,
        @Nullable Direction direction,
        @Nullable Boolean better,
        @Schema(examples = "Falling: getting worse") String directionWords,
        @Nullable Direction officersDirection,
        List<BenchmarkView> benchmarks,
        List<PointInterval> intervals,
        List<AgainstView> comparisons,
        List<String> caveats,
        List<String> warnings,

        @Schema(examples = "[\"xmr-1\", \"trend-mk-1\", \"status-1\"]")
        List<String> rules)
        implements Tabular {

    @Override
    public Table asTable() {
        return new Table(
                indicator.code() + "-" + authority.code(),
                SeriesColumns.ALL,
                points.stream().map(this::cells).toList(),
                new TableNotes(
                        indicator.title() + ", " + authority.name(),
                        indicator.definition(),
                        indicator.sourceSystem(),
                        null));
    }

    private List<@Nullable Object> cells(PointView point) {
        var cells = new ArrayList<@Nullable Object>(Arrays.<@Nullable Object>asList(
                authority.code(),
                indicator.code(),
                point.period().code(),
                point.value(),
                point.missing() == null ? null : point.missing().wire(),
                point.status().wire(),
                point.signal() == null ? null : point.signal().wire(),
                point.side() == null ? null : point.side().wire()));
        var lines = limits.stream().filter(limit -> covers(limit, point)).findFirst();
        cells.add(lines.map(limit -> (Object) limit.centre()).orElse(null));
        cells.add(lines.map(limit -> (Object) limit.lower()).orElse(null));
        cells.add(lines.map(limit -> (Object) limit.upper()).orElse(null));
        cells.add(point.provisional());
        cells.add(point.source());
        return cells;
    }

    private boolean covers(LimitsView limit, PointView point) {
        var codes = points.stream().map(each -> each.period().code()).toList();
        var place = codes.indexOf(point.period().code());
        return codes.indexOf(limit.from()) <= place && place <= codes.indexOf(limit.to());
    }
}
