package uk.hearth.kit.disclosure;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.hearth.kit.disclosure.Counts.Place;

/**
 * Suppresses what is small, then the smallest remaining count of its row or column, again and again, until no hidden
 * count can be worked out (statistics.md, Disclosure control). The whole is left for last: other outputs show it.
 */
public final class Suppression {

    private final List<Counts> tables;
    private final Counts sizes;
    private final DisclosureRules rules;
    private final Set<Place> primary;
    private final Set<Place> hidden;

    private Suppression(List<Counts> tables, Counts sizes, List<Counts> tellers, DisclosureRules rules) {
        this.tables = tables;
        this.sizes = sizes;
        this.rules = rules;
        this.primary = sizes.places().stream()
                .filter(place -> tellers.stream().anyMatch(table -> small(table, place)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        this.hidden = new LinkedHashSet<>(primary);
    }

    public static Suppressed of(Counts counts, DisclosureRules rules) {
        return new Suppression(List.of(counts), counts, List.of(counts), rules).suppress();
    }

    /** Numerator, denominator and what is between them are hidden together. */
    public static Suppressed of(Fractions fractions, DisclosureRules rules) {
        var tellers = List.of(fractions.numerators(), fractions.denominators(), fractions.others());
        return new Suppression(fractions.independent(), fractions.denominators(), tellers, rules).suppress();
    }

    private Suppressed suppress() {
        while (hideMore()) {}
        var told = hidden.stream().anyMatch(place -> exposed(place, false));
        return new Suppressed(Set.copyOf(primary), Set.copyOf(hidden), told);
    }

    /** A total that its parts do not add up to is treated as if readers knew by how much it is out, where that helps. */
    private boolean hideMore() {
        var more = false;
        for (var place : List.copyOf(hidden)) {
            if (exposed(place, true)) {
                var next = smallest(neighbours(place));
                if (next.isEmpty() && exposed(place, false)) {
                    next = smallest(sizes.places());
                }
                next.ifPresent(hidden::add);
                more |= next.isPresent();
            }
        }
        return more;
    }

    private boolean exposed(Place place, boolean brokenSumsHold) {
        var bounds = new Exchange.Bounds(hidden, brokenSumsHold);
        return tables.stream().anyMatch(table -> exposed(table, place, bounds)) || sizeExposed(place, bounds);
    }

    private boolean exposed(Counts table, Place place, Exchange.Bounds bounds) {
        var count = table.at(place);
        return count != null && count != 0 && !movable(table, place, bounds, count);
    }

    /** A denominator goes up and down with its numerator, or with those who are not in it. */
    private boolean sizeExposed(Place place, Exchange.Bounds bounds) {
        var size = sizes.at(place);
        return size != null
                && rules.small(size)
                && tables.stream().noneMatch(table -> movable(table, place, bounds, size));
    }

    /** A small count has to be able to be another small one, any other only another. */
    private boolean movable(Counts table, Place place, Exchange.Bounds bounds, long count) {
        var exchange = new Exchange(table, bounds);
        var up = !rules.small(count) || rules.small(count + 1);
        var down = !rules.small(count) || rules.small(count - 1);
        return up && exchange.possible(place, 1) || down && exchange.possible(place, -1);
    }

    /** Those along a row or column in which nothing else is hidden; if there is none, along any. */
    private List<Place> neighbours(Place place) {
        var lines = sizes.sums().stream()
                .filter(sum -> sizes.at(sum.total()) != null)
                .map(sum -> Stream.concat(sum.parts().stream(), Stream.of(sum.total()))
                        .toList())
                .filter(line -> line.contains(place))
                .toList();
        var alone = lines.stream()
                .filter(line -> line.stream().filter(hidden::contains).count() == 1)
                .flatMap(List::stream)
                .toList();
        return smallest(alone).isPresent()
                ? alone
                : lines.stream().flatMap(List::stream).toList();
    }

    /** Parts before totals of the same size; a zero is shown. */
    private Optional<Place> smallest(Collection<Place> among) {
        return among.stream()
                .filter(place -> !hidden.contains(place) && !sizes.whole(place))
                .filter(place -> sizes.at(place) != null && !Objects.equals(sizes.at(place), 0L))
                .min(comparing((Place place) -> Objects.requireNonNull(sizes.at(place)))
                        .thenComparing(place -> !sizes.inner(place))
                        .thenComparing(comparingInt(Place::row).thenComparingInt(Place::column)));
    }

    private boolean small(Counts table, Place place) {
        var count = table.at(place);
        return count != null && rules.small(count);
    }
}
