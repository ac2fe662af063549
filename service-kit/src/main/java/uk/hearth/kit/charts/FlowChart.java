package uk.hearth.kit.charts;

import static uk.hearth.kit.charts.Markup.number;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;

/** Draws how much goes from where to where: places on the left, places on the right, and a ribbon between as broad as the flow. */
public final class FlowChart {

    private static final double SIDE = 196;
    private static final double BREADTH = 300;
    private static final double FOOT = 8;

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

    private String draw(Sheet sheet) {
        var sources = new FlowPlaces(spec.sources(), scale, sheet.top());
        var targets = new FlowPlaces(spec.targets(), scale, sheet.top());
        var svg = sheet.open(Math.max(sources.bottom(), targets.bottom()) + FOOT, described());
        ribbons(svg, sources, targets);
        sources.draw(svg, SIDE, true, spec.format());
        targets.draw(svg, Sheet.WIDTH - SIDE - FlowPlaces.BREADTH, false, spec.format());
        return svg.close().toString();
    }

    private void ribbons(Markup svg, FlowPlaces sources, FlowPlaces targets) {
        var shown = spec.shown();
        int rank = 0;
        for (var source : sources.names()) {
            var flows = shown.getOrDefault(source, Map.of());
            var colour = colour(rank++);
            for (var target : targets.names()) {
                var amount = flows.get(target);
                if (amount != null) {
                    double breadth = amount.doubleValue() * scale;
                    var path = path(sources.take(source, breadth), targets.take(target, breadth), breadth);
                    svg.open("path", "class", "chart-ribbon", "d", path, "fill", colour, "fill-opacity", "0.55");
                    svg.open("title").text(said(source, target, amount)).close();
                    svg.close();
                }
            }
        }
    }

    private static String path(double y, double end, double breadth) {
        var left = number(SIDE + FlowPlaces.BREADTH);
        var right = number(Sheet.WIDTH - SIDE - FlowPlaces.BREADTH);
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
