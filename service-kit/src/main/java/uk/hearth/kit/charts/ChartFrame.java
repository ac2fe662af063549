package uk.hearth.kit.charts;

import static uk.hearth.kit.charts.Markup.number;

import java.math.BigDecimal;

/** What the lines stand in: the gridlines, the axes and their labels, the target. */
final class ChartFrame {

    static final String INK = "#0B0C0C";
    static final String QUIET = "#6F777B";
    private static final String GRID = "#D8DBDC";

    private final ChartSpec spec;
    private final Plot plot;

    ChartFrame(ChartSpec spec, Plot plot) {
        this.spec = spec;
        this.plot = plot;
    }

    void draw(Markup svg) {
        svg.open("g", "class", "chart-y-axis", "text-anchor", "end");
        plot.axis().ticks().forEach(tick -> tick(svg, tick));
        svg.close();
        xAxis(svg);
        var target = spec.target();
        if (target != null) {
            target(svg, target);
        }
    }

    private void tick(Markup svg, BigDecimal tick) {
        double y = plot.y(tick);
        boolean ground = tick.compareTo(plot.axis().low()) == 0;
        across(svg, "chart-grid", y, ground ? QUIET : GRID, "1", "");
        svg.open("text", "x", number(plot.left() - 8), "y", number(y + 7));
        svg.text(plot.axis().label(tick, spec.yFormat())).close();
    }

    /** As many labels as fit side by side, the last always. */
    private void xAxis(Markup svg) {
        var labels = spec.xLabels();
        double widest = labels.stream().mapToInt(String::length).max().orElse(0) * Sheet.CHARACTER;
        int every = (int) Math.max(1, Math.ceil((widest + 16) / plot.spacing()));
        svg.open("g", "class", "chart-x-axis", "text-anchor", "middle");
        for (int i = (labels.size() - 1) % every; i < labels.size(); i += every) {
            double half = labels.get(i).length() * Sheet.CHARACTER / 2;
            double x = Math.max(plot.x(i), half);
            svg.open("text", "x", number(x), "y", number(plot.bottom() + 32))
                    .text(labels.get(i))
                    .close();
        }
        svg.close();
    }

    private void target(Markup svg, ChartTarget target) {
        double upper = plot.y(target.high());
        double lower = plot.y(target.low());
        svg.open("g", "class", "chart-target");
        if (target.isBand()) {
            var height = number(lower - upper);
            svg.empty(
                    "rect",
                    "x",
                    number(plot.left()),
                    "y",
                    number(upper),
                    "width",
                    number(plot.width()),
                    "height",
                    height,
                    "fill",
                    QUIET,
                    "fill-opacity",
                    "0.12");
            across(svg, "chart-target-line", lower, INK, "2", "2 5");
        }
        across(svg, "chart-target-line", upper, INK, "2", "2 5");
        svg.close();
    }

    private void across(Markup svg, String name, double y, String colour, String width, String dash) {
        svg.empty(
                "line",
                "class",
                name,
                "x1",
                number(plot.left()),
                "y1",
                number(y),
                "x2",
                number(plot.right()),
                "y2",
                number(y),
                "stroke",
                colour,
                "stroke-width",
                width,
                "stroke-dasharray",
                dash);
    }
}
