package uk.hearth.kit.charts;

import static uk.hearth.kit.charts.Markup.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Draws columns made up of parts, such as months and what each is made up of: the first series at the bottom. */
public final class StackedBars {

    private static final double GAP = 0.2;

    private final ChartSpec spec;
    private final Plot plot;
    private final ChartWords words;

    private StackedBars(ChartSpec spec, Plot plot) {
        this.spec = spec;
        this.plot = plot;
        this.words = new ChartWords(spec);
    }

    /** With its title and subtitle drawn; the id is the page's own for this chart. */
    public static String draw(ChartSpec spec, String id) {
        return draw(spec, Sheet.headed(id, spec.title(), spec.subtitle()));
    }

    /** For a page that has the title and the subtitle beside the chart, as text that wraps. */
    public static String drawWithoutHeading(ChartSpec spec, String id) {
        return draw(spec, Sheet.bare(id, spec.title()));
    }

    private static String draw(ChartSpec spec, Sheet sheet) {
        var heights = new ArrayList<>(List.of(BigDecimal.ZERO));
        for (int i = 0; i < spec.xLabels().size(); i++) {
            heights.add(height(spec, i, spec.series().size()));
        }
        if (heights.stream().anyMatch(height -> height.signum() < 0)) {
            throw new IllegalArgumentException("Parts of a whole are nothing or more");
        }
        var plot = Plot.of(spec, YAxis.holding(heights, spec.yFormat()), sheet.top())
                .ofColumns();
        var chart = new StackedBars(spec, plot);
        var svg = sheet.open(plot.bottom() + LineChart.FOOT, chart.described());
        new ChartFrame(spec, plot).draw(svg);
        chart.draw(svg);
        return svg.close().toString();
    }

    private String described() {
        var names =
                String.join(", ", spec.series().stream().map(ChartSeries::name).toList());
        return "%s From the bottom up: %s.".formatted(words.describe("Stacked bar chart", plot.axis()), names);
    }

    private void draw(Markup svg) {
        var labels = new EndLabels();
        for (int i = 0; i < spec.series().size(); i++) {
            var style = SeriesStyle.of(i);
            svg.open("g", "class", "chart-series chart-series-" + style.number);
            for (int column = 0; column < spec.xLabels().size(); column++) {
                part(svg, i, column);
            }
            svg.close();
            int last = spec.xLabels().size() - 1;
            double middle = (plot.y(height(spec, last, i)) + plot.y(height(spec, last, i + 1))) / 2;
            labels.add(spec.series().get(i).name(), middle, style);
        }
        labels.draw(svg, plot);
    }

    private void part(Markup svg, int series, int column) {
        var value = spec.series().get(series).values().get(column);
        if (value == null || value.signum() == 0) {
            return;
        }
        double width = plot.width() / plot.points() * (1 - GAP);
        double top = plot.y(height(spec, column, series + 1));
        double bottom = plot.y(height(spec, column, series));
        svg.open(
                "rect",
                "class",
                "chart-part",
                "x",
                number(plot.x(column) - width / 2),
                "y",
                number(top),
                "width",
                number(width),
                "height",
                number(bottom - top),
                "fill",
                SeriesStyle.of(series).colour,
                // A white line tells parts apart whose colours are alike to the reader.
                "stroke",
                "#FFFFFF",
                "stroke-width",
                "1.5");
        svg.open("title")
                .text(words.point(spec.series().get(series), column, value))
                .close();
        svg.close();
    }

    /** Of the first so many series together; a gap is nothing. */
    private static BigDecimal height(ChartSpec spec, int column, int series) {
        return spec.series().stream()
                .limit(series)
                .map(one -> Objects.requireNonNullElse(one.values().get(column), BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
