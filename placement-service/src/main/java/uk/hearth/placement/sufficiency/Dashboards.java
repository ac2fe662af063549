package uk.hearth.placement.sufficiency;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.figures.Dimension;
import uk.hearth.placement.figures.Figure;
import uk.hearth.placement.figures.FigureSheet;
import uk.hearth.placement.figures.Figures;
import uk.hearth.placement.figures.Figures.Wanted;
import uk.hearth.placement.sufficiency.DashboardView.Alert;
import uk.hearth.placement.sufficiency.DashboardView.Line;
import uk.hearth.placement.sufficiency.DashboardView.Part;

/** Puts the dashboard of a day together, against that of another. */
@ApplicationScoped
class Dashboards {

    private static final Map<String, String> ALERTS = Map.of(
            "P7", "under 16 in supported accommodation, which has been unlawful since September 2021",
            "P8", "in a placement that is not registered; Ofsted has to know of it");

    private final Figures figures;

    Dashboards(Figures figures) {
        this.figures = figures;
    }

    /** @param by what each line is broken down by; wholes and mixes when absent */
    DashboardView of(String authority, LocalDate day, @Nullable LocalDate baseline, @Nullable Dimension by) {
        var days = new TreeSet<>(List.of(day, baseline == null ? day : baseline));
        var known = figures.sheetsAndMoves(authority, List.copyOf(days), day, List.of(new Wanted(Section.all(), by)));
        var now = items(known.sheets(), day);
        var before = baseline == null ? List.<Figure>of() : items(known.sheets(), baseline);
        return new DashboardView(authority, day, baseline, alerts(now), sections(now, before), known.moves());
    }

    private static List<Figure> items(List<FigureSheet> sheets, LocalDate day) {
        return sheets.stream()
                .filter(sheet -> sheet.asAt().equals(day))
                .flatMap(sheet -> sheet.items().stream())
                .toList();
    }

    private static List<Part> sections(List<Figure> now, List<Figure> before) {
        return now.isEmpty()
                ? List.of()
                : Arrays.stream(Section.values())
                        .map(section -> new Part(
                                section,
                                section.title(),
                                now.stream()
                                        .filter(figure -> section.has(figure.indicator()))
                                        .map(figure -> Line.of(figure, same(figure, before)))
                                        .toList()))
                        .toList();
    }

    private static @Nullable Figure same(Figure figure, List<Figure> before) {
        for (var each : before) {
            if (each.indicator().equals(figure.indicator())
                    && Objects.equals(each.dimension(), figure.dimension())
                    && Objects.equals(each.category(), figure.category())) {
                return each;
            }
        }
        return null;
    }

    private static List<Alert> alerts(List<Figure> now) {
        var alerts = new ArrayList<Alert>();
        ALERTS.keySet().stream().sorted().forEach(indicator -> {
            long children = now.stream()
                    .filter(figure -> figure.indicator().equals(indicator))
                    .mapToLong(figure -> Objects.requireNonNullElse(figure.numerator(), 0L))
                    .sum();
            if (children > 0) {
                alerts.add(new Alert(
                        indicator,
                        children,
                        "%d %s %s"
                                .formatted(
                                        children, children == 1 ? "child is" : "children are", ALERTS.get(indicator))));
            }
        });
        return alerts;
    }
}
