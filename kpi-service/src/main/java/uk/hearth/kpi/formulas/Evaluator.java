package uk.hearth.kpi.formulas;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kpi.statistics.Unit;

/** Works derived figures out from a table of stored ones: a function of both, which remembers what it has worked out. */
public final class Evaluator {

    private final Derivations derivations;
    private final FigureTable figures;
    private final Map<Place, Quantity> worked = new HashMap<>();
    private final Set<Place> open = new HashSet<>();

    public Evaluator(Derivations derivations, FigureTable figures) {
        this.derivations = derivations;
        this.figures = figures;
    }

    private record Place(String code, ReportingPeriod period) {}

    /** The figure of an indicator, derived or stored, for a period. */
    public Quantity at(String code, ReportingPeriod period) {
        var place = new Place(code, period);
        var known = worked.get(place);
        if (known != null) {
            return known;
        }
        if (!open.add(place)) { // definitions refuse this; figures must still end
            return Quantity.missing(Absence.NOT_APPLICABLE, "The formula leads back to itself");
        }
        var found = derivations
                .on(code, period.lastDay())
                .map(derivation -> derived(derivation, period))
                .or(() -> figures.at(code, period))
                .orElseGet(() -> Quantity.missing(Absence.NOT_AVAILABLE, "No figure was brought in"));
        open.remove(place);
        worked.put(place, found);
        return found;
    }

    private Quantity derived(Derivation derivation, ReportingPeriod period) {
        var formula = Objects.requireNonNull(derivation.formula());
        var unit = derivation.unit();
        if (formula instanceof OverTime overTime) {
            return gathered(overTime, unit, period);
        }
        if (formula instanceof RatePer10k rate) {
            return rate(rate, period);
        }
        var operands =
                formula.operands().stream().map(code -> operand(code, period)).toList();
        return Gatherings.missing(operands).orElseGet(() -> atOnce(formula, unit, operands));
    }

    private static Quantity atOnce(Formula formula, Unit unit, List<Operand> operands) {
        var first = operands.get(0).value();
        var last = operands.get(operands.size() - 1).value(); // the same one where a formula names it twice
        var provisional = Gatherings.provisional(operands);
        if (formula instanceof Ratio) {
            return Quantity.fraction(unit, first, last, provisional);
        }
        return Quantity.of(
                formula instanceof Difference ? first.subtract(last) : Gatherings.sum(operands), provisional);
    }

    private Quantity rate(RatePer10k rate, ReportingPeriod period) {
        var count = operand(rate.count(), period);
        var population = population(rate.population(), period);
        var operands = List.of(count, population.orElse(count));
        if (population.isEmpty() && count.quantity().value() != null) {
            return Quantity.missing(
                    Absence.NOT_AVAILABLE, "%s: none by the end of %s".formatted(rate.population(), period.code()));
        }
        return Gatherings.missing(operands)
                .orElseGet(() -> Quantity.fraction(
                        Unit.RATE_PER_10K, count.value(), operands.get(1).value(), Gatherings.provisional(operands)));
    }

    /** The latest period that had ended and has a figure. */
    private Optional<Operand> population(String code, ReportingPeriod period) {
        return derivations.closure(code).stream()
                .flatMap(leaf -> figures.periods(leaf).stream())
                .filter(known -> !known.lastDay().isAfter(period.lastDay()))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .map(known -> operand(code, known))
                .filter(operand -> operand.quantity().value() != null)
                .findFirst();
    }

    private Quantity gathered(OverTime formula, Unit unit, ReportingPeriod period) {
        var operands = formula.periods(period).stream()
                .map(each -> operand(formula.of(), each))
                .toList();
        return operands.isEmpty()
                ? Quantity.missing(Absence.NOT_APPLICABLE, "The formula has no figure for periods of this kind")
                : Gatherings.gather(formula.by(), unit, operands);
    }

    private Operand operand(String code, ReportingPeriod period) {
        return new Operand(code, period, at(code, period));
    }
}
