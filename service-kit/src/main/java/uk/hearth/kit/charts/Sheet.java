package uk.hearth.kit.charts;

import static uk.hearth.kit.charts.Markup.number;

import java.util.List;
import java.util.regex.Pattern;

/** The sheet that every chart is drawn on: as wide as all others, with its title, and told in words to those who do not see it. */
final class Sheet {

    static final double WIDTH = 640;
    // 320 pixels wide, the picture is half its size: 22 becomes 11.
    static final double FONT = 22;
    static final double CHARACTER = 11.5;
    private static final double TOP = 16;
    private static final double HEADING_LINE = 28;
    private static final int HEADING_CHARACTERS = 52;
    private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

    private final String id;
    private final String title;
    private final List<String> titleLines;
    private final List<String> subtitleLines;

    private Sheet(String id, String title, List<String> titleLines, List<String> subtitleLines) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("An id starts with a letter and goes on in letters, digits, - and _");
        }
        this.id = id;
        this.title = title;
        this.titleLines = titleLines;
        this.subtitleLines = subtitleLines;
    }

    /** With its title and subtitle drawn; the id is the page's own for this chart. */
    static Sheet headed(String id, String title, String subtitle) {
        return new Sheet(
                id,
                title,
                Wrapping.lines(title, HEADING_CHARACTERS, 3),
                Wrapping.lines(subtitle, HEADING_CHARACTERS, 2));
    }

    /** For a page that has the title and the subtitle beside the chart, as text that wraps. */
    static Sheet bare(String id, String title) {
        return new Sheet(id, title, List.of(), List.of());
    }

    /** Where there is room for the chart itself. */
    double top() {
        return TOP + HEADING_LINE * (titleLines.size() + subtitleLines.size());
    }

    /** Begins the drawing, for the chart to be drawn on and the caller to close. */
    Markup open(double height, String words) {
        var svg = new Markup();
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
        svg.open("title", "id", id + "-title").text(title).close();
        svg.open("desc", "id", id + "-desc").text(words).close();
        double y = lines(svg, titleLines, FONT, "chart-title", "bold");
        lines(svg, subtitleLines, y, "chart-subtitle", "");
        return svg;
    }

    private static double lines(Markup svg, List<String> lines, double first, String name, String weight) {
        double y = first;
        for (String line : lines) {
            svg.open("text", "class", name, "x", "4", "y", number(y), "font-weight", weight);
            svg.text(line).close();
            y += HEADING_LINE;
        }
        return y;
    }
}
