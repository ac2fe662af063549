package uk.hearth.kit.charts;

import static uk.hearth.kit.charts.Markup.number;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Draws a line chart as SVG for pages and papers: sized so that its text is readable on a phone, styled by attributes
 * only, and told in words to those who do not see it.
 */
public final class LineChart {

    static final double WIDTH = 640;
    static final double PLOT_HEIGHT = 264;
    static final double LABELS_WIDTH = 176;
    // 320 pixels wide, the picture is half its size: 22 becomes 11.
    static final double FONT = 22;
    static final double CHARACTER = 11.5;
    private static final double HEADING_LINE = 28;
    private static final int HEADING_CHARACTERS = 52;
    private static final double FOOT = 44;
    private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

    private LineChart() {}

    /** With its title and subtitle drawn; the id is the page's own for this chart. */
    public static String draw(ChartSpec spec, String id) {
        return draw(
                spec,
                id,
                Wrapping.lines(spec.title(), HEADING_CHARACTERS, 3),
                Wrapping.lines(spec.subtitle(), HEADING_CHARACTERS, 2));
    }

    /** For a page that has the title and the subtitle beside the chart, as text that wraps. */
    public static String drawWithoutHeading(ChartSpec spec, String id) {
        return draw(spec, id, List.of(), List.of());
    }

    private static String draw(ChartSpec spec, String id, List<String> title, List<String> subtitle) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("An id starts with a letter and goes on in letters, digits, - and _");
        }
        double top = 16 + HEADING_LINE * (title.size() + subtitle.size());
        var plot = plot(spec, top);
        var words = new ChartWords(spec);
        var svg = new Markup();
        open(svg, id, plot.bottom() + FOOT);
        svg.open("title", "id", id + "-title").text(spec.title()).close();
        svg.open("desc", "id", id + "-desc").text(words.describe(plot.axis())).close();
        heading(svg, title, subtitle);
        new ChartFrame(spec, plot).draw(svg);
        new ChartLines(spec, plot, words).draw(svg);
        return svg.close().toString();
    }

    private static Plot plot(ChartSpec spec, double top) {
        var axis = YAxis.holding(spec.heights(), spec.yFormat());
        int longest = axis.ticks().stream()
                .mapToInt(tick -> axis.label(tick, spec.yFormat()).length())
                .max()
                .orElse(0);
        double left = 14 + longest * CHARACTER;
        return new Plot(
                left,
                top,
                WIDTH - left - LABELS_WIDTH,
                PLOT_HEIGHT,
                spec.xLabels().size(),
                axis);
    }

    private static void open(Markup svg, String id, double height) {
        svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                "chart",
                "viewBox",
                "0 0 %s %s".formatted(number(WIDTH), number(height)),
                "role",
                "img",
                "aria-labelledby",
                id + "-title " + id + "-desc",
                "focusable",
                "false",
                "font-family",
                "Arial, Helvetica, sans-serif",
                "font-size",
                number(FONT),
                "fill",
                ChartFrame.INK);
    }

    private static void heading(Markup svg, List<String> title, List<String> subtitle) {
        double y = FONT;
        for (String line : title) {
            svg.open("text", "class", "chart-title", "x", "4", "y", number(y), "font-weight", "bold");
            svg.text(line).close();
            y += HEADING_LINE;
        }
        for (String line : subtitle) {
            svg.open("text", "class", "chart-subtitle", "x", "4", "y", number(y))
                    .text(line)
                    .close();
            y += HEADING_LINE;
        }
    }
}
