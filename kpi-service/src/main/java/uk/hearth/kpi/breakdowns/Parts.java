package uk.hearth.kpi.breakdowns;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kpi.measurements.Breakdown;
import uk.hearth.kpi.measurements.Measurement;
import uk.hearth.kpi.measurements.MeasurementParts;

/** The current figures of one indicator and period, the whole and its parts. */
@ApplicationScoped
class Parts {

    private static final Comparator<Breakdown> IN_ORDER = Comparator.comparing(Breakdown::dimension)
            .thenComparing(Breakdown::category)
            .thenComparing(Breakdown::dimension2)
            .thenComparing(Breakdown::category2);

    private final MeasurementParts measurements;

    Parts(MeasurementParts measurements) {
        this.measurements = measurements;
    }

    /** @param derived whether they follow from others' parts */
    record Known(List<Part> parts, boolean derived) {}

    Known of(String authority, String indicator, ReportingPeriod period) {
        var known = measurements.of(authority, indicator, period);
        var parts = known.figures().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(IN_ORDER))
                .map(entry -> part(entry.getKey(), entry.getValue()))
                .toList();
        return new Known(parts, known.derived());
    }

    private static Part part(Breakdown breakdown, Measurement figure) {
        var categories = new HashMap<String, String>();
        categories.put(breakdown.dimension(), breakdown.category());
        categories.put(breakdown.dimension2(), breakdown.category2());
        categories.remove("");
        return new Part(categories, figure.value(), figure.numerator(), figure.denominator(), figure.missing());
    }
}
