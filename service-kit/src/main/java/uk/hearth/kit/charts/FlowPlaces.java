package uk.hearth.kit.charts;

import static uk.hearth.kit.charts.Markup.number;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The places on one side of a chart of flows, one below the other: each as tall as what goes through it. */
final class FlowPlaces {

    static final double BREADTH = 12;
    private static final double LINE = 24;
    private static final double BETWEEN = 10;
    /** Room for the lines of a name beside a place that is less tall. */
    private static final double LEAST = 3 * LINE;

    private static final int CHARACTERS = 15;

    private final Map<String, Place> places = new LinkedHashMap<>();
    private final double bottom;

    /** A place: where it begins, how tall it is, and how much of that is taken by ribbons. */
    private static final class Place {
        private final BigDecimal amount;
        private final double top;
        private final double height;
        private double taken;

        Place(BigDecimal amount, double top, double height) {
            this.amount = amount;
            this.top = top;
            this.height = height;
        }
    }

    /** @param scale how tall one is */
    FlowPlaces(Map<String, BigDecimal> amounts, double scale, double top) {
        double y = top;
        for (var each : amounts.entrySet()) {
            double height = each.getValue().doubleValue() * scale;
            double room = Math.max(LEAST, height);
            places.put(each.getKey(), new Place(each.getValue(), y + (room - height) / 2, height));
            y += room + BETWEEN;
        }
        this.bottom = y - BETWEEN;
    }

    double bottom() {
        return bottom;
    }

    Set<String> names() {
        return places.keySet();
    }

    /** Where the next ribbon of a place begins, so tall. */
    double take(String name, double height) {
        var place = places.get(name);
        if (place == null) {
            throw new IllegalArgumentException("No such place");
        }
        double from = place.top + place.taken;
        place.taken += height;
        return from;
    }

    /** @param before whether names stand to the left of their places */
    void draw(Markup svg, double x, boolean before, YFormat format) {
        places.forEach((name, place) -> {
            svg.empty(
                    "rect",
                    "class",
                    "chart-place",
                    "x",
                    number(x),
                    "y",
                    number(place.top),
                    "width",
                    number(BREADTH),
                    "height",
                    number(Math.max(1, place.height)),
                    "fill",
                    ChartFrame.INK);
            var lines = Wrapping.lines(name + ": " + format.format(place.amount), CHARACTERS, 3);
            label(svg, lines, place.top + place.height / 2, before ? x - 8 : x + BREADTH + 8, before ? "end" : "start");
        });
    }

    private static void label(Markup svg, List<String> lines, double middle, double x, String anchor) {
        double y = middle - lines.size() * LINE / 2 + 18;
        for (var line : lines) {
            svg.open("text", "class", "chart-label", "x", number(x), "y", number(y), "text-anchor", anchor);
            svg.text(line).close();
            y += LINE;
        }
    }
}
