package uk.hearth.kpi.indicators;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kpi.formulas.Dependencies;
import uk.hearth.kpi.formulas.Derivation;
import uk.hearth.kpi.formulas.Derivations;
import uk.hearth.kpi.formulas.Formula;
import uk.hearth.kpi.formulas.Gathering;
import uk.hearth.kpi.formulas.OverTime;
import uk.hearth.kpi.formulas.QuarterFromMonths;
import uk.hearth.kpi.formulas.RatePer10k;
import uk.hearth.kpi.formulas.Rolling12Months;
import uk.hearth.kpi.formulas.YearFromMonths;
import uk.hearth.kpi.formulas.YearToDate;
import uk.hearth.kpi.statistics.Unit;

/** Whether a definition can stand beside the others. Takes in what it has let pass, so that a file's rows can build on it. */
final class DefinitionCheck {

    private final Map<String, TreeMap<LocalDate, IndicatorView>> catalogue = new HashMap<>();
    private Derivations derivations;

    /** @param versions of every indicator, as they stand */
    DefinitionCheck(List<IndicatorView> versions, Derivations derivations) {
        versions.forEach(this::stand);
        this.derivations = derivations;
    }

    private void stand(IndicatorView version) {
        catalogue.computeIfAbsent(version.code(), code -> new TreeMap<>()).put(version.fromDay(), version);
    }

    /**
     * What is wrong.
     *
     * @param refused understood, but the rules do not allow it
     */
    record Fault(String field, String code, String message, String remedy, boolean refused) {}

    @Nullable
    private IndicatorView latest(String code) {
        var versions = catalogue.get(code);
        return versions == null ? null : versions.lastEntry().getValue();
    }

    /**
     * What a definition that says when it begins comes after: the version that begins then, if there is one, for it is
     * corrected; else the latest.
     *
     * @param from absent for the first version
     */
    @Nullable
    IndicatorView before(String code, @Nullable ReportingPeriod from) {
        var versions = catalogue.getOrDefault(code, new TreeMap<>());
        var named = versions.get(from == null ? LocalDate.MIN : from.firstDay());
        return named == null ? latest(code) : named;
    }

    /** The first thing wrong with a definition, if there is one; else it counts from here on. */
    Optional<Fault> take(IndicatorView next) {
        var with = derivations.with(next.code(), next.fromDay(), new Derivation(next.unit(), next.formula()));
        var fault = Stream.of(version(next), operands(next), fit(next), dependencies(next, with))
                .flatMap(Optional::stream)
                .findFirst();
        if (fault.isEmpty()) {
            stand(next);
            derivations = next.derives() || derivations.derives(next.code()) ? with : derivations;
        }
        return fault;
    }

    private Optional<Fault> version(IndicatorView next) {
        var latest = latest(next.code());
        var from = next.effectiveFrom();
        var before = before(next.code(), from);
        if (from == null || (before != null && from.equals(before.effectiveFrom()))) {
            return Optional.empty();
        }
        if (latest == null) {
            return wrong(
                    "first-version-from-the-beginning",
                    "The first version holds from the beginning",
                    "Leave effectiveFrom out");
        }
        if (!next.fromDay().isAfter(latest.fromDay())) {
            return Optional.of(new Fault(
                    "effectiveFrom",
                    "version-not-last",
                    "A new version begins after the latest one",
                    "Send a later period, or none to correct the latest version",
                    true));
        }
        return next.change() == null || next.change().isBlank()
                ? wrong("change-not-said", "A new version says what it changes", "Say in change what is different")
                : Optional.empty();
    }

    private static Optional<Fault> wrong(String code, String message, String remedy) {
        return Optional.of(new Fault("effectiveFrom", code, message, remedy, false));
    }

    private Optional<Fault> operands(IndicatorView next) {
        var formula = next.formula();
        if (formula == null
                || formula.operands().stream()
                        .allMatch(code -> catalogue.containsKey(code) || code.equals(next.code()))) {
            return Optional.empty();
        }
        return inFormula(
                "unknown-operand",
                "The formula names an indicator that is not in the catalogue",
                "Define that one first; in a file, in a row above");
    }

    private static Optional<Fault> fit(IndicatorView next) {
        var formula = next.formula();
        if (formula instanceof RatePer10k && next.unit() != Unit.RATE_PER_10K) {
            return inFormula("unit-does-not-fit", "The formula gives a rate per 10,000", "Make the unit rate_per_10k");
        }
        if (!fits(formula, next.frequency())) {
            return inFormula(
                    "frequency-does-not-fit",
                    "The formula has no figures for periods of the indicator's frequency",
                    "Make the frequency quarterly for quarters from months, annual for years from months");
        }
        var last = formula instanceof OverTime overTime && overTime.by() == Gathering.LAST;
        return last && (formula instanceof Rolling12Months || formula instanceof YearToDate)
                ? inFormula(
                        "gathering-does-not-fit",
                        "The last figure of a span that ends with the period is the period's own",
                        "Gather by sum, mean or fractions")
                : Optional.empty();
    }

    private static boolean fits(@Nullable Formula formula, Frequency frequency) {
        if (formula instanceof QuarterFromMonths) {
            return frequency == Frequency.QUARTERLY;
        }
        return !(formula instanceof YearFromMonths) || frequency == Frequency.ANNUAL;
    }

    private Optional<Fault> dependencies(IndicatorView next, Derivations with) {
        if (!next.derives()) {
            return Optional.empty();
        }
        var dependencies = new Dependencies(with);
        var cycle = dependencies.cycle(next.code());
        if (cycle.isPresent()) {
            return Optional.of(new Fault(
                    "formula",
                    "formula-cycle",
                    "The indicator would follow from itself: " + String.join(" from ", cycle.get()),
                    "Take one of these out of the other's formula",
                    true));
        }
        return dependencies.tooDeep(catalogue.keySet()) || dependencies.tooDeep(Stream.of(next.code())::iterator)
                ? Optional.of(new Fault(
                        "formula",
                        "formula-too-deep",
                        "Formulas would stand on more than %d others".formatted(Dependencies.DEEPEST),
                        "Derive it more directly",
                        true))
                : Optional.empty();
    }

    private static Optional<Fault> inFormula(String code, String message, String remedy) {
        return Optional.of(new Fault("formula", code, message, remedy, false));
    }
}
