package uk.hearth.kit.charts;

import static uk.hearth.kit.charts.Markup.number;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A line the size of a word, for a row of a table; its label says what the line does. */
public final class Sparkline {

    private static final double WIDTH = 120;
    private static final double HEIGHT = 32;
    private static final double MARGIN = 4;

    private Sparkline() {}

    public static String draw(List<@Nullable BigDecimal> values, String label) {
        var svg = new Markup();
        svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                "sparkline",
                "viewBox",
                "0 0 %s %s".formatted(number(WIDTH), number(HEIGHT)),
                "role",
                "img",
                "aria-label",
                label,
                "focusable",
                "false");
        int last = Runs.lastPresent(values);
        if (last >= 0) {
            line(svg, values, last);
        }
        return svg.close().toString();
    }

    private static void line(Markup svg, List<@Nullable BigDecimal> values, int last) {
        var plot = plot(values);
        String colour = SeriesStyle.FIRST.colour;
        for (String path : Runs.paths(values, plot::x, plot::y)) {
            svg.empty("path", "d", path, "fill", "none", "stroke", colour, "stroke-width", "2");
        }
        var end = Objects.requireNonNull(values.get(last));
        svg.empty("circle", "cx", number(plot.x(last)), "cy", number(plot.y(end)), "r", "3", "fill", colour);
    }

    private static Plot plot(List<@Nullable BigDecimal> values) {
        var present = values.stream()
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        var low = Collections.min(present);
        var high = Collections.max(present);
        // A flat line runs through the middle.
        boolean flat = low.compareTo(high) == 0;
        var axis = new YAxis(
                flat ? low.subtract(BigDecimal.ONE) : low, flat ? high.add(BigDecimal.ONE) : high, BigDecimal.ONE);
        return new Plot(MARGIN, MARGIN, WIDTH - 2 * MARGIN, HEIGHT - 2 * MARGIN, values.size(), axis);
    }
}
