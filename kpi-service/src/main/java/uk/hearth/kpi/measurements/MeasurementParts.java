package uk.hearth.kpi.measurements;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kpi.formulas.Derivations;
import uk.hearth.kpi.formulas.Evaluator;
import uk.hearth.kpi.formulas.FigureTable;
import uk.hearth.kpi.formulas.Reach;
import uk.hearth.kpi.indicators.IndicatorHistory;
import uk.hearth.kpi.measurements.StoredFigures.Part;
import uk.hearth.kpi.revisions.AsKnown;

/** Figures of the whole and of its parts, stored and derived alike. */
@ApplicationScoped
public class MeasurementParts {

    private final StoredFigures stored;
    private final IndicatorHistory history;

    MeasurementParts(StoredFigures stored, IndicatorHistory history) {
        this.stored = stored;
        this.history = history;
    }

    /** @param derived whether the figures follow from those of other indicators */
    public record Parts(Map<Breakdown, Measurement> figures, boolean derived) {}

    /**
     * The current figures of one indicator and period. A part is derived from the same part of each indicator that it
     * comes from; where one of these is not there it is left out.
     */
    public Parts of(String authority, String indicator, ReportingPeriod period) {
        var derivations = history.derivations(AsKnown.NOW);
        var read = stored.parts(authority, Reach.of(derivations, List.of(indicator), period), period.lastDay());
        return derivations.on(indicator, period.lastDay()).isPresent()
                ? new Parts(derived(derivations, read, indicator, period), true)
                : new Parts(own(read, indicator, period), false);
    }

    private static Map<Breakdown, Measurement> own(List<Part> read, String indicator, ReportingPeriod period) {
        return read.stream()
                .filter(part -> part.figure().indicator().equals(indicator))
                .filter(part -> part.figure().period().equals(period))
                .collect(Collectors.toMap(Part::breakdown, Part::figure));
    }

    private static Map<Breakdown, Measurement> derived(
            Derivations derivations, List<Part> read, String indicator, ReportingPeriod period) {
        var tables = new HashMap<Breakdown, FigureTable>();
        read.forEach(part -> tables.computeIfAbsent(part.breakdown(), seen -> new FigureTable())
                .put(
                        part.figure().indicator(),
                        part.figure().period(),
                        part.figure().quantity()));
        var figures = new HashMap<Breakdown, Measurement>();
        tables.forEach((breakdown, table) -> {
            var quantity = new Evaluator(derivations, table).at(indicator, period);
            var figure = Measurement.derived(indicator, period, quantity);
            if (figure.missing() != Missing.NOT_AVAILABLE) {
                figures.put(breakdown, figure);
            }
        });
        return figures;
    }
}
