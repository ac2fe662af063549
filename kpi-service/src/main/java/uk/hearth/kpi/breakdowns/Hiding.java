package uk.hearth.kpi.breakdowns;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.disclosure.DisclosureRules;
import uk.hearth.kit.disclosure.Fractions;
import uk.hearth.kit.disclosure.Suppressed;
import uk.hearth.kit.disclosure.Suppression;
import uk.hearth.kpi.statistics.Unit;

/** What of a breakdown is not shown. */
final class Hiding {

    private static final Suppressed NOTHING = new Suppressed(Set.of(), Set.of(), false);

    /** Figures that are neither counts nor known fractions of counts cannot be judged, so none is shown. */
    private static final Suppressed EVERYTHING = new Suppressed(Set.of(), Set.of(), true);

    private Hiding() {}

    static Suppressed of(Grid grid, Unit unit, @Nullable DisclosureRules rules) {
        if (rules == null) {
            return NOTHING;
        }
        var fractions = grid.parts().values().stream().anyMatch(part -> part.numerator() != null);
        if (unit == Unit.COUNT && !fractions) {
            return grid.counts(Part::value)
                    .map(counts -> Suppression.of(counts, rules))
                    .orElse(EVERYTHING);
        }
        return fractions(grid, unit).map(known -> Suppression.of(known, rules)).orElse(EVERYTHING);
    }

    /** Beside the tables that they come from derived parts could tell what these hide: outside there are none. */
    static Suppressed ofDerived(@Nullable DisclosureRules rules) {
        return rules == null ? NOTHING : EVERYTHING;
    }

    private static Optional<Fractions> fractions(Grid grid, Unit unit) {
        var all = grid.parts().values().stream()
                .allMatch(part -> part.value() == null || part.numerator() != null && part.denominator() != null);
        var numerators = grid.counts(Part::numerator);
        var denominators = grid.counts(Part::denominator);
        return all && numerators.isPresent() && denominators.isPresent()
                ? Optional.of(new Fractions(numerators.get(), denominators.get(), unit == Unit.PERCENT))
                : Optional.empty();
    }
}
