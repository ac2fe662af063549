package uk.hearth.kit.charts;

import static uk.hearth.kit.charts.Markup.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Draws bars from left to right, one below the other, a group for each label; each bar has its figure at its end. */
public final class BarChart {

    private static final double LABEL_WIDTH = 200;
    private static final double FIGURE_WIDTH = 76;
    private static final double BAR = 26;
    private static final double BETWEEN = 16;
    private static final double KEY = 32;
    private static final int LABEL_CHARACTERS = 17;

    private final ChartSpec spec;
    private final BigDecimal longest;

    private BarChart(ChartSpec spec) {
        this.spec = spec;
        this.longest = spec.heights().stream().max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        if (spec.heights().stream().anyMatch(value -> value.signum() < 0)) {
            throw new IllegalArgumentException("A bar is as long as its value: nothing or more");
        }
    }

    /** With its title and subtitle drawn; the id is the page's own for this chart. */
    public static String draw(ChartSpec spec, String id) {
        return new BarChart(spec).draw(Sheet.headed(id, spec.title(), spec.subtitle()));
    }

    /** For a page that has the title and the subtitle beside the chart, as text that wraps. */
    public static String drawWithoutHeading(ChartSpec spec, String id) {
        return new BarChart(spec).draw(Sheet.bare(id, spec.title()));
    }

    private String draw(Sheet sheet) {
        boolean several = spec.series().size() > 1;
        double top = sheet.top() + (several ? KEY : 0);
        double each = Math.max(2, spec.series().size()) * BAR + BETWEEN;
        var svg = sheet.open(top + each * spec.xLabels().size(), described());
        if (several) {
            key(svg, sheet.top() + 8);
        }
        for (int i = 0; i < spec.xLabels().size(); i++) {
            group(svg, i, top + each * i);
        }
        return svg.close().toString();
    }

    private void key(Markup svg, double y) {
        double x = 12;
        svg.open("g", "class", "chart-labels");
        for (int i = 0; i < spec.series().size(); i++) {
            var style = SeriesStyle.of(i);
            svg.empty(
                    "rect",
                    "class",
                    "chart-key",
                    "x",
                    number(x),
                    "y",
                    number(y - 14),
                    "width",
                    "16",
                    "height",
                    "16",
                    "fill",
                    style.colour);
            var name = spec.series().get(i).name();
            svg.open("text", "class", "chart-label", "x", number(x + 24), "y", number(y));
            svg.text(name).close();
            x += 24 + name.length() * Sheet.CHARACTER + 28;
        }
        svg.close();
    }

    private void group(Markup svg, int label, double top) {
        var lines = Wrapping.lines(spec.xLabels().get(label), LABEL_CHARACTERS, 2);
        double bars = spec.series().size() * BAR;
        double y = top + Math.max(bars, 2 * BAR) / 2 - lines.size() * BAR / 2 + 19;
        for (String line : lines) {
            svg.open(
                    "text",
                    "class",
                    "chart-group",
                    "x",
                    number(LABEL_WIDTH - 12),
                    "y",
                    number(y),
                    "text-anchor",
                    "end");
            svg.text(line).close();
            y += BAR;
        }
        double first = top + Math.max(0, 2 * BAR - bars) / 2;
        for (int i = 0; i < spec.series().size(); i++) {
            bar(svg, spec.series().get(i).values().get(label), SeriesStyle.of(i), first + i * BAR);
        }
    }

    private void bar(Markup svg, @Nullable BigDecimal value, SeriesStyle style, double y) {
        double length = value == null || longest.signum() == 0
                ? 0
                : value.divide(longest, MathContext.DECIMAL64).doubleValue()
                        * (Sheet.WIDTH - LABEL_WIDTH - FIGURE_WIDTH);
        svg.empty(
                "rect",
                "class",
                "chart-bar chart-series-" + style.number,
                "x",
                number(LABEL_WIDTH),
                "y",
                number(y + 1),
                "width",
                number(length),
                "height",
                number(BAR - 3),
                "fill",
                style.colour);
        svg.open("text", "class", "chart-figure", "x", number(LABEL_WIDTH + length + 8), "y", number(y + 20));
        svg.text(value == null ? "none" : spec.yFormat().format(value)).close();
    }

    private String described() {
        return IntStream.range(0, spec.xLabels().size())
                .mapToObj(i -> "%s: %s.".formatted(spec.xLabels().get(i), figures(i)))
                .collect(Collectors.joining(" ", "Bar chart of %s. ".formatted(spec.subtitle()), ""));
    }

    private String figures(int label) {
        List<ChartSeries> all = spec.series();
        return all.stream()
                .map(one -> {
                    var value = one.values().get(label);
                    var figure = value == null ? "none" : spec.yFormat().format(value);
                    return all.size() == 1 ? figure : one.name() + " " + figure;
                })
                .collect(Collectors.joining(", "));
    }
}
