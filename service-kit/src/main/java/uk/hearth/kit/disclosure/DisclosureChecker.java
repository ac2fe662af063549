package uk.hearth.kit.disclosure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.disclosure.Counts.Place;

/**
 * Tries to undo a suppression as a reader could: who has the table as published, knows that hidden counts are not zero
 * and that totals are sums, and works out by linear programming what each hidden count can be. Shares nothing with
 * {@link Suppression} but the table.
 */
public final class DisclosureChecker {

    private final Inference inference = new Inference();
    private final DisclosureRules rules;
    private final Suppressed suppressed;

    private DisclosureChecker(Suppressed suppressed, DisclosureRules rules) {
        this.suppressed = suppressed;
        this.rules = rules;
    }

    /** The places that are worked out, or of whose small counts only one is left. None, if the table can be published. */
    public static Set<Place> undone(Counts counts, Suppressed suppressed, DisclosureRules rules) {
        var checker = new DisclosureChecker(suppressed, rules);
        return checker.told(counts, checker.read(counts, suppressed.withheld() ? 0 : 1));
    }

    /** The same of fractions: the reader knows that a denominator is the numerator and the others together. */
    public static Set<Place> undone(Fractions fractions, Suppressed suppressed, DisclosureRules rules) {
        var checker = new DisclosureChecker(suppressed, rules);
        var numerators = checker.read(fractions.numerators(), 0);
        var denominators = checker.read(fractions.denominators(), suppressed.withheld() ? 0 : 1);
        var told = new LinkedHashSet<Place>();
        if (fractions.partOfWhole()) {
            var others = checker.read(fractions.others(), 0);
            numerators.forEach((place, numerator) -> checker.inference.equation(
                    List.of(numerator, check(others, place)), List.of(check(denominators, place)), 0));
            told.addAll(checker.told(fractions.others(), others));
        }
        told.addAll(checker.told(fractions.numerators(), numerators));
        told.addAll(checker.told(fractions.denominators(), denominators));
        return told;
    }

    private static int check(Map<Place, Integer> unknowns, Place place) {
        return Objects.requireNonNull(unknowns.get(place));
    }

    /** The unknowns of the table by place, tied by every sum that holds. */
    private Map<Place, Integer> read(Counts counts, long atLeast) {
        var unknowns = new HashMap<Place, Integer>();
        for (var place : counts.places()) {
            if (counts.at(place) == null ? !counts.inner(place) : suppressed.hides(place)) {
                unknowns.put(place, inference.unknown(counts.at(place) == null ? 0 : atLeast));
            }
        }
        var broken = new HashSet<>(Findings.of(counts));
        ToLongFunction<Place> shown = place -> unknowns.containsKey(place) ? 0 : known(counts.at(place));
        for (var sum : counts.sums()) {
            if (!broken.contains(sum)) {
                var parts = sum.parts().stream()
                        .filter(unknowns::containsKey)
                        .map(unknowns::get)
                        .toList();
                var total = unknowns.get(sum.total());
                var constant = shown.applyAsLong(sum.total())
                        - sum.parts().stream().mapToLong(shown).sum();
                inference.equation(parts, total == null ? List.of() : List.of(total), constant);
            }
        }
        unknowns.keySet().removeIf(place -> counts.at(place) == null);
        return unknowns;
    }

    private Set<Place> told(Counts counts, Map<Place, Integer> unknowns) {
        var told = new LinkedHashSet<Place>();
        unknowns.forEach((place, unknown) -> {
            var count = known(counts.at(place));
            var range = inference.range(unknown);
            var left = rules.small(count)
                    ? range.upTo(rules.threshold()) - (range.least() < 1 ? 1 - range.least() : 0)
                    : range.upTo(range.least() + 1);
            if (count != 0 && left < 2) {
                told.add(place);
            }
        });
        return told;
    }

    private static long known(@Nullable Long count) {
        return count == null ? 0 : count;
    }
}
