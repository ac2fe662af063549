package uk.hearth.kpi.measurements;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import uk.hearth.kit.periods.PeriodKind;
import uk.hearth.kit.periods.ReportingPeriod;
import uk.hearth.kit.selects.Select;
import uk.hearth.kit.selects.Selects;
import uk.hearth.kpi.formulas.Derivations;
import uk.hearth.kpi.formulas.Evaluator;
import uk.hearth.kpi.formulas.FigureTable;
import uk.hearth.kpi.formulas.Reach;
import uk.hearth.kpi.formulas.Stretch;
import uk.hearth.kpi.formulas.Stretches;
import uk.hearth.kpi.indicators.IndicatorHistory;
import uk.hearth.kpi.revisions.AsKnown;

/**
 * The figures of the authorities that the transaction may see, stored and derived alike. However many indicators are
 * asked for, the definitions are read once and the figures once.
 */
@ApplicationScoped
public class Measurements {

    private final StoredFigures stored;
    private final IndicatorHistory history;
    private final Selects selects;

    Measurements(StoredFigures stored, IndicatorHistory history, Selects selects) {
        this.stored = stored;
        this.history = history;
        this.selects = selects;
    }

    /** Current figures of several indicators in a span of periods of one kind, in time order. */
    public List<Measurement> between(
            String authority, Collection<String> indicators, ReportingPeriod first, ReportingPeriod last) {
        return between(authority, indicators, new Span(first, last), AsKnown.NOW);
    }

    /** The current figure of one period, if anything was said of it or it is derived. */
    public Optional<Measurement> at(String authority, String indicator, ReportingPeriod period) {
        return between(authority, List.of(indicator), period, period).stream().findFirst();
    }

    /** Figures as they were known of several indicators in a span of periods of one kind, in time order. */
    public List<Measurement> between(String authority, Collection<String> indicators, Span span, AsKnown known) {
        var wish = new Wish(authority, indicators, span, known, figure -> figure);
        return selects.ask(selectBetween(wish, history.derivations(known)));
    }

    /**
     * Figures as they were known, and as an audience may know them.
     *
     * @param span of periods of one kind
     * @param shown what the audience is shown of a figure. Derived figures follow from what is shown of those that they
     *     come from, so that they tell no more than these do, and are shown in the same manner.
     */
    public record Wish(
            String authority,
            Collection<String> indicators,
            Span span,
            AsKnown known,
            UnaryOperator<Measurement> shown) {}

    /** The figures wished for, in time order, by the definitions that were known then. */
    public Select<List<Measurement>> selectBetween(Wish wish, Derivations derivations) {
        var wanted = Reach.of(derivations, wish.indicators, wish.span.first());
        return StoredFigures.select(wish.authority, wanted, wish.span.last().lastDay(), wish.known)
                .then(read -> figures(wish, derivations, read));
    }

    private static List<Measurement> figures(Wish wish, Derivations derivations, List<Measurement> stored) {
        var read = stored.stream().map(wish.shown).toList();
        var figures = new ArrayList<Measurement>();
        var asked = Set.copyOf(wish.indicators);
        read.stream()
                .filter(figure -> asked.contains(figure.indicator()))
                .filter(figure -> wish.span.has(figure.period()))
                .filter(figure -> derivations
                        .on(figure.indicator(), figure.period().lastDay())
                        .isEmpty())
                .forEach(figures::add);
        derived(asked.stream().filter(derivations::derives).toList(), wish.span, derivations, read).stream()
                .map(wish.shown)
                .forEach(figures::add);
        figures.sort(Comparator.comparing(Measurement::indicator).thenComparing(Measurement::period));
        return figures;
    }

    private static List<Measurement> derived(
            List<String> codes, Span span, Derivations derivations, List<Measurement> read) {
        if (codes.isEmpty()) {
            return List.of();
        }
        var table = new FigureTable();
        read.forEach(figure -> table.put(figure.indicator(), figure.period(), figure.quantity()));
        var evaluator = new Evaluator(derivations, table);
        return codes.stream()
                .flatMap(code -> span.periods().stream()
                        .filter(period -> derivations.on(code, period.lastDay()).isPresent())
                        .map(period -> Measurement.derived(code, period, evaluator.at(code, period))))
                .toList();
    }

    /** The span of periods of one kind for which any of these indicators has a current figure, if there is one. */
    public Optional<Span> span(String authority, Collection<String> indicators, PeriodKind kind) {
        return span(authority, indicators, kind, AsKnown.NOW);
    }

    public Optional<Span> span(String authority, Collection<String> indicators, PeriodKind kind, AsKnown known) {
        return Optional.ofNullable(spans(authority, Map.of("", List.copyOf(indicators)), kind, known)
                .get(""));
    }

    /** First and last period. */
    public record Span(ReportingPeriod first, ReportingPeriod last) {

        boolean has(ReportingPeriod period) {
            return period.kind() == first.kind() && period.compareTo(first) >= 0 && period.compareTo(last) <= 0;
        }

        /** Every period, in time order. */
        public List<ReportingPeriod> periods() {
            return new Stretch(first, last).periods();
        }
    }

    /** The spans of several sets of indicators, by the name of the set; a set without figures has none. */
    public Map<String, Span> spans(String authority, Map<String, List<String>> sets, PeriodKind kind) {
        return spans(authority, sets, kind, AsKnown.NOW);
    }

    private Map<String, Span> spans(String authority, Map<String, List<String>> sets, PeriodKind kind, AsKnown known) {
        var derivations = history.derivations(known);
        var codes = new LinkedHashSet<String>();
        sets.values().forEach(set -> set.forEach(code -> codes.addAll(derivations.closure(code))));
        // months too: quarters and years can follow from them
        var kinds = derivations.equals(Derivations.NONE) ? EnumSet.of(kind) : EnumSet.of(kind, PeriodKind.MONTH);
        var stretches = new Stretches(derivations, stored.stretches(authority, codes, kinds, known));
        var spans = new HashMap<String, Span>();
        sets.forEach((name, set) -> set.stream()
                .flatMap(code -> stretches.of(code, kind).stream())
                .reduce(Stretch::around)
                .ifPresent(stretch -> spans.put(name, new Span(stretch.first(), stretch.last()))));
        return spans;
    }
}
