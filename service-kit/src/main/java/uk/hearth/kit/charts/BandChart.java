package uk.hearth.kit.charts;

import static uk.hearth.kit.charts.Markup.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Objects;
import java.util.stream.IntStream;

/** Draws lines with the interval in which the first of them is expected to lie. */
public final class BandChart {

    private BandChart() {}

    /** With its title and subtitle drawn; the id is the page's own for this chart. */
    public static String draw(ChartSpec spec, ChartBand band, String id) {
        return draw(spec, band, Sheet.headed(id, spec.title(), spec.subtitle()));
    }

    /** For a page that has the title and the subtitle beside the chart, as text that wraps. */
    public static String drawWithoutHeading(ChartSpec spec, ChartBand band, String id) {
        return draw(spec, band, Sheet.bare(id, spec.title()));
    }

    private static String draw(ChartSpec spec, ChartBand band, Sheet sheet) {
        if (band.lower().size() != spec.xLabels().size()) {
            throw new IllegalArgumentException("A band has an interval, or a gap, for each label");
        }
        var heights = spec.heights();
        band.lower().stream().filter(Objects::nonNull).forEach(heights::add);
        band.upper().stream().filter(Objects::nonNull).forEach(heights::add);
        var plot = Plot.of(spec, YAxis.holding(heights, spec.yFormat()), sheet.top());
        var words = new ChartWords(spec);
        var svg = sheet.open(
                plot.bottom() + LineChart.FOOT,
                words.describe("Line chart with an interval", plot.axis()) + words.describe(band));
        new ChartFrame(spec, plot).draw(svg);
        area(svg, band, plot);
        new ChartLines(spec, plot, words).draw(svg);
        return svg.close().toString();
    }

    /** Each unbroken stretch as an area of its own: along the upper ends and back along the lower. */
    private static void area(Markup svg, ChartBand band, Plot plot) {
        var stretch = new ArrayList<Integer>();
        for (int i = 0; i <= band.lower().size(); i++) {
            if (i < band.lower().size() && band.lower().get(i) != null) {
                stretch.add(i);
            } else {
                if (stretch.size() > 1) {
                    svg.empty(
                            "path",
                            "class",
                            "chart-band",
                            "d",
                            outline(band, plot, stretch),
                            "fill",
                            SeriesStyle.FIRST.colour,
                            "fill-opacity",
                            "0.16");
                }
                stretch.clear();
            }
        }
    }

    private static String outline(ChartBand band, Plot plot, ArrayList<Integer> stretch) {
        var path = new ArrayList<String>();
        stretch.forEach(
                i -> path.add(point(plot, i, Objects.requireNonNull(band.upper().get(i)))));
        IntStream.range(0, stretch.size())
                .map(back -> stretch.get(stretch.size() - 1 - back))
                .forEach(i -> path.add(
                        point(plot, i, Objects.requireNonNull(band.lower().get(i)))));
        return "M" + String.join("L", path) + "z";
    }

    private static String point(Plot plot, int i, BigDecimal value) {
        return number(plot.x(i)) + "," + number(plot.y(value));
    }
}
