package uk.hearth.kit.charts;

import static uk.hearth.kit.charts.Markup.number;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Draws how much goes from where to where: places on the left, places on the right, and a ribbon between as broad as the flow. */
public final class FlowChart {

    private static final double SIDE = 196;
    private static final double NODE = 12;
    private static final double BREADTH = 300;
    private static final double LINE = 24;
    private static final double BETWEEN = 10;
    private static final double LEAST = 3 * LINE;
    private static final int CHARACTERS = 15;

    private final FlowSpec spec;
    private final double scale;

    private FlowChart(FlowSpec spec) {
        this.spec = spec;
        this.scale = BREADTH
                / spec.flows().stream()
                        .map(ChartFlow::amount)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .doubleValue();
    }

    /** With its title and subtitle drawn; the id is the page's own for this chart. */
    public static String draw(FlowSpec spec, String id) {
        return new FlowChart(spec).draw(Sheet.headed(id, spec.title(), spec.subtitle()));
    }

    /** For a page that has the title and the subtitle beside the chart, as text that wraps. */
    public static String drawWithoutHeading(FlowSpec spec, String id) {
        return new FlowChart(spec).draw(Sheet.bare(id, spec.title()));
    }

    /** A place: where it begins, how broad it is, and how much of it is taken by ribbons. */
    private static final class Place {
        private final double top;
        private final double breadth;
        private double taken;

        Place(double top, double breadth) {
            this.top = top;
            this.breadth = breadth;
        }

        double take(double part) {
            double from = top + taken;
            taken += part;
            return from;
        }
    }

    private String draw(Sheet sheet) {
        var sources = places(spec.sources(), sheet.top());
        var targets = places(spec.targets(), sheet.top());
        double height = Math.max(bottom(sources), bottom(targets));
        var svg = sheet.open(height + 8, described());
        ribbons(svg, sources, targets);
        side(svg, sources, spec.sources(), SIDE, "end");
        side(svg, targets, spec.targets(), Sheet.WIDTH - SIDE - NODE, "start");
        return svg.close().toString();
    }

    private Map<String, Place> places(Map<String, BigDecimal> amounts, double top) {
        var places = new LinkedHashMap<String, Place>();
        double y = top;
        for (var place : amounts.entrySet()) {
            double breadth = place.getValue().doubleValue() * scale;
            double room = Math.max(LEAST, breadth);
            places.put(place.getKey(), new Place(y + (room - breadth) / 2, breadth));
            y += room + BETWEEN;
        }
        return places;
    }

    private static double bottom(Map<String, Place> places) {
        return places.values().stream()
                .mapToDouble(place -> place.top + place.breadth / 2 + Math.max(LEAST, place.breadth) / 2)
                .max()
                .orElse(0);
    }

    private void ribbons(Markup svg, Map<String, Place> sources, Map<String, Place> targets) {
        var shown = spec.shown();
        int rank = 0;
        for (var source : sources.entrySet()) {
            var flows = shown.getOrDefault(source.getKey(), Map.of());
            var colour = colour(rank++);
            for (var target : targets.entrySet()) {
                var amount = flows.get(target.getKey());
                if (amount != null) {
                    var words = said(source.getKey(), target.getKey(), amount);
                    double breadth = amount.doubleValue() * scale;
                    var path = path(
                            source.getValue().take(breadth), target.getValue().take(breadth), breadth);
                    svg.open("path", "class", "chart-ribbon", "d", path, "fill", colour, "fill-opacity", "0.55");
                    svg.open("title").text(words).close();
                    svg.close();
                }
            }
        }
    }

    private static String path(double y, double end, double breadth) {
        var left = number(SIDE + NODE);
        var right = number(Sheet.WIDTH - SIDE - NODE);
        var middle = number(Sheet.WIDTH / 2);
        return "M%s,%sC%s,%s %s,%s %s,%sv%sC%s,%s %s,%s %s,%sz"
                .formatted(
                        left,
                        number(y),
                        middle,
                        number(y),
                        middle,
                        number(end),
                        right,
                        number(end),
                        number(breadth),
                        middle,
                        number(end + breadth),
                        middle,
                        number(y + breadth),
                        left,
                        number(y + breadth));
    }

    private void side(Markup svg, Map<String, Place> places, Map<String, BigDecimal> amounts, double x, String anchor) {
        places.forEach((name, place) -> {
            var amount = amounts.getOrDefault(name, BigDecimal.ZERO);
            svg.empty(
                    "rect",
                    "class",
                    "chart-place",
                    "x",
                    number(x),
                    "y",
                    number(place.top),
                    "width",
                    number(NODE),
                    "height",
                    number(Math.max(1, place.breadth)),
                    "fill",
                    ChartFrame.INK);
            var lines = Wrapping.lines(name + ": " + spec.format().format(amount), CHARACTERS, 3);
            label(svg, lines, place, anchor.equals("end") ? x - 8 : x + NODE + 8, anchor);
        });
    }

    private static void label(Markup svg, List<String> lines, Place place, double x, String anchor) {
        double y = place.top + place.breadth / 2 - lines.size() * LINE / 2 + 18;
        for (var line : lines) {
            svg.open("text", "class", "chart-label", "x", number(x), "y", number(y), "text-anchor", anchor);
            svg.text(line).close();
            y += LINE;
        }
    }

    private static String colour(int place) {
        return place < ChartSpec.MOST_SERIES ? SeriesStyle.of(place).colour : ChartFrame.QUIET;
    }

    private String described() {
        return spec.shown().entrySet().stream()
                .flatMap(from ->
                        from.getValue().entrySet().stream().map(to -> said(from.getKey(), to.getKey(), to.getValue())))
                .collect(Collectors.joining("; ", "Chart of flows: %s. ".formatted(spec.subtitle()), "."));
    }

    private String said(String from, String to, BigDecimal amount) {
        return "from %s to %s: %s".formatted(from, to, spec.format().format(amount));
    }
}
