package uk.hearth.kit.charts;

import static uk.hearth.kit.charts.Markup.number;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A bar the size of a word, for a row of a table that says its figure in words beside it. */
public final class InlineBar {

    private static final double WIDTH = 160;
    private static final double HEIGHT = 16;

    private InlineBar() {}

    /** As long as its share of the longest; nothing of nothing. */
    public static String draw(BigDecimal value, BigDecimal longest) {
        if (value.signum() < 0 || longest.compareTo(value) < 0) {
            throw new IllegalArgumentException("A bar is between nothing and the longest");
        }
        var svg = new Markup();
        svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                "inline-bar",
                "viewBox",
                "0 0 %s %s".formatted(number(WIDTH), number(HEIGHT)),
                "aria-hidden",
                "true",
                "focusable",
                "false");
        if (value.signum() > 0) {
            double share = value.divide(longest, 6, RoundingMode.HALF_UP).doubleValue();
            svg.empty(
                    "rect",
                    "x",
                    "0",
                    "y",
                    "0",
                    "width",
                    number(WIDTH * share),
                    "height",
                    number(HEIGHT),
                    "fill",
                    SeriesStyle.FIRST.colour);
        }
        return svg.close().toString();
    }
}
