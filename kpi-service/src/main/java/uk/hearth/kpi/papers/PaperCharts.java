package uk.hearth.kpi.papers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.charts.ChartSeries;
import uk.hearth.kit.charts.ChartSpec;
import uk.hearth.kit.charts.ChartTarget;
import uk.hearth.kit.charts.LimitSegment;
import uk.hearth.kit.charts.LineChart;
import uk.hearth.kit.charts.YFormat;
import uk.hearth.kpi.editions.FrozenSeries;
import uk.hearth.kpi.scorecards.ScorecardRow;
import uk.hearth.kpi.series.CellView;
import uk.hearth.kpi.statistics.Unit;
import uk.hearth.kpi.targets.TargetView;

/** Draws a row's chart from the frozen series. */
final class PaperCharts {

    private static final int FEWEST = 2;
    private static final int MARGIN = 8;
    private static final Pattern VIEW = Pattern.compile("viewBox=\"0 0 ([0-9]+) ");

    private PaperCharts() {}

    static Block.@Nullable Chart draw(ScorecardRow row, @Nullable FrozenSeries series, String council) {
        var values = new ArrayList<@Nullable BigDecimal>();
        row.cells().forEach(cell -> values.add(cell.value()));
        if (values.stream().filter(Objects::nonNull).count() < FEWEST) {
            return null;
        }
        var spec = new ChartSpec(
                row.title(),
                measure(row.unit()),
                row.cells().stream().map(cell -> cell.period().shortLabel()).toList(),
                List.of(new ChartSeries(council, values)),
                target(row.target()),
                limits(row, series),
                format(row));
        return new Block.Chart(withMargins(LineChart.drawWithoutHeading(spec, id(row))), words(row));
    }

    /** A label such as 100% reaches a little beyond the drawing, where it would be cut off. */
    private static String withMargins(String svg) {
        return VIEW.matcher(svg)
                .replaceFirst(
                        view -> "viewBox=\"%d 0 %d ".formatted(-MARGIN, Integer.parseInt(view.group(1)) + 2 * MARGIN));
    }

    static String id(ScorecardRow row) {
        return "chart-" + row.indicator().toLowerCase(Locale.ROOT);
    }

    private static String measure(Unit unit) {
        return switch (unit) {
            case COUNT -> "number";
            case PERCENT -> "per cent";
            case RATE_PER_10K -> "rate per 10,000";
            case DAYS -> "days";
            case WEEKS -> "weeks";
            case SCORE -> "score";
        };
    }

    private static YFormat format(ScorecardRow row) {
        return row.unit() == Unit.PERCENT ? YFormat.percent(row.decimals()) : YFormat.number(row.decimals());
    }

    private static @Nullable ChartTarget target(TargetView target) {
        var value = target.value();
        if (value == null) {
            return null;
        }
        var upper = target.upperValue();
        return upper == null ? ChartTarget.line(target.words(), value) : ChartTarget.band(target.words(), value, upper);
    }

    private static List<LimitSegment> limits(ScorecardRow row, @Nullable FrozenSeries series) {
        if (series == null) {
            return List.of();
        }
        var codes = row.cells().stream().map(cell -> cell.period().code()).toList();
        return series.limits().stream()
                .map(lines -> new LimitSegment(
                        codes.indexOf(lines.from()),
                        codes.indexOf(lines.to()),
                        lines.lower(),
                        lines.centre(),
                        lines.upper()))
                .toList();
    }

    /** Every figure, in time order. */
    private static String words(ScorecardRow row) {
        return row.title() + ", line chart: "
                + row.cells().stream().map(PaperCharts::figure).collect(Collectors.joining(", ")) + ". Target: "
                + row.target().words() + ".";
    }

    private static String figure(CellView cell) {
        return cell.period().shortLabel() + " " + cell.display();
    }
}
