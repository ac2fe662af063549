package uk.hearth.kit.charts;

import static uk.hearth.kit.charts.Markup.number;

import java.math.BigDecimal;
import java.util.Objects;

/** The series with their points, the limits, and a label at the end of each line. */
final class ChartLines {

    private static final int CROWDED = 24;

    private final ChartSpec spec;
    private final Plot plot;
    private final ChartWords words;
    private final EndLabels labels = new EndLabels();

    ChartLines(ChartSpec spec, Plot plot, ChartWords words) {
        this.spec = spec;
        this.plot = plot;
        this.words = words;
    }

    void draw(Markup svg) {
        spec.limits().forEach(segment -> limits(svg, segment));
        for (int i = 0; i < spec.series().size(); i++) {
            series(svg, spec.series().get(i), SeriesStyle.of(i));
        }
        var target = spec.target();
        if (target != null) {
            labels.add("Target: " + target.words(), (plot.y(target.low()) + plot.y(target.high())) / 2, null);
        }
        labels.draw(svg, plot);
    }

    private void limits(Markup svg, LimitSegment segment) {
        svg.open("g", "class", "chart-limits");
        limit(svg, segment, segment.upper(), "Upper limit", "8 6");
        limit(svg, segment, segment.centre(), "Mean", "");
        limit(svg, segment, segment.lower(), "Lower limit", "8 6");
        svg.close();
    }

    private void limit(Markup svg, LimitSegment segment, BigDecimal value, String name, String dash) {
        double from = Math.max(plot.left(), plot.x(segment.first()) - plot.spacing() / 2);
        double to = Math.min(plot.right(), plot.x(segment.last()) + plot.spacing() / 2);
        var y = number(plot.y(value));
        svg.open(
                "line",
                "class",
                "chart-limit",
                "x1",
                number(from),
                "y1",
                y,
                "x2",
                number(to),
                "y2",
                y,
                "stroke",
                ChartFrame.QUIET,
                "stroke-width",
                "2",
                "stroke-dasharray",
                dash);
        svg.open("title").text(name + ": " + spec.yFormat().format(value)).close();
        svg.close();
        if (segment.last() == spec.xLabels().size() - 1) {
            labels.add(name, plot.y(value), null);
        }
    }

    private void series(Markup svg, ChartSeries series, SeriesStyle style) {
        svg.open("g", "class", "chart-series chart-series-" + style.number);
        for (String path : Runs.paths(series.values(), plot::x, plot::y)) {
            svg.empty(
                    "path",
                    "class",
                    "chart-line",
                    "d",
                    path,
                    "fill",
                    "none",
                    "stroke",
                    style.colour,
                    "stroke-width",
                    "4",
                    "stroke-linejoin",
                    "round",
                    "stroke-dasharray",
                    style.dash);
        }
        points(svg, series, style);
        svg.close();
        int last = Runs.lastPresent(series.values());
        if (last >= 0) {
            labels.add(
                    series.name(), plot.y(Objects.requireNonNull(series.values().get(last))), style);
        }
    }

    private void points(Markup svg, ChartSeries series, SeriesStyle style) {
        String size = series.values().size() > CROWDED ? " scale(0.7)" : "";
        for (int i = 0; i < series.values().size(); i++) {
            var value = series.values().get(i);
            if (value != null) {
                marker(svg, "chart-point", style, plot.x(i), plot.y(value), size);
                svg.open("title").text(words.point(series, i, value)).close();
                svg.close();
            }
        }
    }

    static void marker(Markup svg, String name, SeriesStyle style, double x, double y, String size) {
        String place = "translate(%s %s)%s".formatted(number(x), number(y), size);
        svg.open("path", "class", name, "transform", place, "d", style.marker, "fill", style.colour);
    }
}
