package uk.hearth.dashboard.indicators;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.kpi.Point;
import uk.hearth.dashboard.kpi.Series;
import uk.hearth.dashboard.kpi.Target;
import uk.hearth.kit.charts.ChartSeries;
import uk.hearth.kit.charts.ChartSpec;
import uk.hearth.kit.charts.ChartTarget;
import uk.hearth.kit.charts.LimitSegment;
import uk.hearth.kit.charts.LineChart;
import uk.hearth.kit.charts.YFormat;

/** An indicator's series as a line chart, from the service's own figures, target and limits. */
final class SeriesChart {

    private static final int OTHERS = 3;

    private final Series series;

    private SeriesChart(Series series) {
        this.series = series;
    }

    /** The chart as SVG, or none when there is no figure to draw. */
    static @Nullable String of(Series series, String message) {
        if (series.points().stream().noneMatch(Point::hasValue)) {
            return null;
        }
        return LineChart.drawWithoutHeading(new SeriesChart(series).spec(message), "chart");
    }

    private ChartSpec spec(String message) {
        var points = series.points();
        var council = new ChartSeries(
                series.authority().name(), points.stream().map(Point::value).toList());
        return new ChartSpec(
                message,
                series.indicator().title(),
                points.stream().map(Point::shortLabel).toList(),
                Stream.concat(Stream.of(council), benchmarks(points.size())).toList(),
                target(series.target()),
                series.limits().stream()
                        .map(this::segment)
                        .filter(Objects::nonNull)
                        .toList(),
                format());
    }

    /** Others' figures as level lines, each named with its own period; four lines at most can be told apart. */
    private Stream<ChartSeries> benchmarks(int points) {
        return series.benchmarks().stream()
                .filter(each -> each.value() != null)
                .limit(OTHERS)
                .map(each -> new ChartSeries(
                        "%s %s".formatted(named(each.areaName(), each.comparator()), named(each.periodLabel(), "")),
                        Collections.nCopies(points, each.value())));
    }

    private static String named(@Nullable String name, String otherwise) {
        return name == null ? otherwise : name;
    }

    private YFormat format() {
        var measure = series.indicator();
        int decimals = measure.decimals() == null ? 0 : measure.decimals();
        return "percent".equals(measure.unit()) ? YFormat.percent(decimals) : YFormat.number(decimals);
    }

    private static @Nullable ChartTarget target(@Nullable Target target) {
        if (target == null || !target.canBeMet() || target.value() == null) {
            return null;
        }
        var words = target.words() == null ? "" : target.words();
        BigDecimal upper = target.upperValue();
        return upper == null ? ChartTarget.line(words, target.value()) : ChartTarget.band(words, target.value(), upper);
    }

    /** Limits that began before the first point shown, or go on after the last, are cut to what is shown. */
    private @Nullable LimitSegment segment(Series.Limits limits) {
        if (limits.lower() == null || limits.centre() == null || limits.upper() == null) {
            return null;
        }
        int first = Math.max(0, indexOf(limits.from()));
        int last = indexOf(limits.to()) < 0 ? series.points().size() - 1 : indexOf(limits.to());
        return first > last ? null : new LimitSegment(first, last, limits.lower(), limits.centre(), limits.upper());
    }

    private int indexOf(String period) {
        var periods = series.points().stream().map(Point::period).toList();
        return periods.indexOf(period);
    }
}
