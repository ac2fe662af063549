package uk.hearth.kit.charts;

import static uk.hearth.kit.charts.Markup.number;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Places the labels at the ends of the lines so that none covers another. */
final class EndLabels {

    static final double LINE_HEIGHT = 24;
    private static final int CHARACTERS = 13;
    private static final int MOST_LINES = 3;

    record Label(double y, List<String> lines, @Nullable SeriesStyle style) {
        double height() {
            return lines.size() * LINE_HEIGHT;
        }

        /** Where there is no room; the description has it in full. */
        Label inOneLine() {
            return new Label(y, Wrapping.lines(String.join(" ", lines), CHARACTERS, 1), style);
        }

        Label centredAt(double middle) {
            return new Label(middle, lines, style);
        }
    }

    private final List<Label> labels = new ArrayList<>();

    void add(String text, double y, @Nullable SeriesStyle style) {
        labels.add(new Label(y, Wrapping.lines(text, CHARACTERS, MOST_LINES), style));
    }

    /** To the right of the plot, each with its mark. */
    void draw(Markup svg, Plot plot) {
        svg.open("g", "class", "chart-labels");
        placed(plot.top(), plot.bottom()).forEach(label -> draw(svg, label, plot.right() + 14));
        svg.close();
    }

    private static void draw(Markup svg, Label label, double x) {
        double y = label.y() - label.height() / 2 + 19;
        if (label.style() != null) {
            ChartLines.marker(svg, "chart-key", label.style(), x, y - 7, "");
            svg.close();
        }
        for (String line : label.lines()) {
            svg.open("text", "class", "chart-label", "x", number(x + 12), "y", number(y));
            svg.text(line).close();
            y += LINE_HEIGHT;
        }
    }

    /** As near to their lines as they can be between top and bottom, from the top down. */
    List<Label> placed(double top, double bottom) {
        double needed = labels.stream().mapToDouble(Label::height).sum();
        var placed = new ArrayList<>(labels);
        if (needed > bottom - top) {
            placed.replaceAll(Label::inOneLine);
        }
        placed.sort(Comparator.comparingDouble(Label::y));
        double free = top;
        for (int i = 0; i < placed.size(); i++) {
            var label = placed.get(i);
            double middle = Math.max(label.y(), free + label.height() / 2);
            placed.set(i, label.centredAt(middle));
            free = middle + label.height() / 2;
        }
        free = bottom;
        for (int i = placed.size() - 1; i >= 0; i--) {
            var label = placed.get(i);
            double middle = Math.min(label.y(), free - label.height() / 2);
            placed.set(i, label.centredAt(middle));
            free = middle - label.height() / 2;
        }
        return placed;
    }
}
