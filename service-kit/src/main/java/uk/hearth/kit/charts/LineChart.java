package uk.hearth.kit.charts;

/**
 * Draws a line chart as SVG for pages and papers: sized so that its text is readable on a phone, styled by attributes
 * only, and told in words to those who do not see it.
 */
public final class LineChart {

    static final double PLOT_HEIGHT = 264;
    static final double LABELS_WIDTH = 176;
    static final double FOOT = 44;

    private LineChart() {}

    /** With its title and subtitle drawn; the id is the page's own for this chart. */
    public static String draw(ChartSpec spec, String id) {
        return draw(spec, Sheet.headed(id, spec.title(), spec.subtitle()));
    }

    /** For a page that has the title and the subtitle beside the chart, as text that wraps. */
    public static String drawWithoutHeading(ChartSpec spec, String id) {
        return draw(spec, Sheet.bare(id, spec.title()));
    }

    private static String draw(ChartSpec spec, Sheet sheet) {
        var plot = Plot.of(spec, YAxis.holding(spec.heights(), spec.yFormat()), sheet.top());
        var words = new ChartWords(spec);
        var svg = sheet.open(plot.bottom() + FOOT, words.describe("Line chart", plot.axis()));
        new ChartFrame(spec, plot).draw(svg);
        new ChartLines(spec, plot, words).draw(svg);
        return svg.close().toString();
    }
}
