package uk.hearth.dashboard.sufficiency;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.frame.Link;
import uk.hearth.dashboard.kpi.Benchmark;
import uk.hearth.dashboard.kpi.Point;
import uk.hearth.dashboard.kpi.Series;
import uk.hearth.dashboard.placement.sufficiency.Line;

/**
 * Whether more children live far from home than before, as the services' own figures say, and how others do.
 *
 * @param far those 20 miles or more from home
 * @param others the same and outside the area, with other councils' figures; nothing while that cannot be had
 */
public record FarFromHome(Line far, Asked asked, @Nullable Series others) {

    private static final Map<String, String> COMPARED =
            Map.of("better", "Fewer here", "worse", "More here", "similar", "About the same");

    public String question() {
        return "Do more children live far from home than %s?".formatted(asked.then());
    }

    public String answer() {
        Long change = far.numeratorChange();
        if (change == null) {
            return "It cannot be told.";
        }
        if (change == 0) {
            return "No: as many as then.";
        }
        return change > 0 ? "Yes: %d more.".formatted(change) : "No: %d fewer.".formatted(-change);
    }

    /** "65 of 300 children (21.7%) live 20 miles or more from home. A year ago it was 58 (19.4%)." */
    public String because() {
        if (far.value() == null) {
            return "Of nobody it is known how far from home they live.";
        }
        var now = "%d of %d children (%s%%) whose distance is known live 20 miles or more from home."
                .formatted(far.numerator(), far.denominator(), Line.plain(far.value()));
        return far.before() == null
                ? now
                : "%s It was %d (%s%%) %s."
                        .formatted(now, far.numeratorBefore(), Line.plain(far.before()), asked.then());
    }

    /** The month's figure in kpi-service, if it has one. */
    public @Nullable Point own() {
        return others == null
                ? null
                : others.points().stream()
                        .filter(Point::hasValue)
                        .reduce((earlier, later) -> later)
                        .orElse(null);
    }

    public List<Benchmark> benchmarks() {
        return others == null ? List.of() : others.benchmarks();
    }

    public String compared(Benchmark with) {
        return Objects.requireNonNull(others).comparisons().stream()
                .filter(each -> each.name().equals(with.areaName()))
                .map(each -> COMPARED.getOrDefault(each.comparison(), "Not compared"))
                .findFirst()
                .orElse("Not compared");
    }

    public Link indicator() {
        return Link.to("/indicators", Objects.requireNonNull(others).indicator().code())
                .with("authority", asked.council());
    }
}
