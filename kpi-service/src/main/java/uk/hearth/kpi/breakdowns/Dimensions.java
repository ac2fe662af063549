package uk.hearth.kpi.breakdowns;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The ways in which figures are broken down: pairs, and single dimensions that no pair has. */
record Dimensions(List<List<String>> sets) {

    static Dimensions of(List<Part> parts) {
        var all = parts.stream()
                .map(part -> part.categories().keySet())
                .filter(set -> !set.isEmpty())
                .distinct()
                .toList();
        return new Dimensions(all.stream()
                .filter(set -> all.stream().noneMatch(other -> other.size() > set.size() && other.containsAll(set)))
                .map(set -> ordered(set, parts))
                .sorted(Comparator.comparing((List<String> set) -> -set.size()).thenComparing(List::toString))
                .toList());
    }

    Optional<List<String>> asked(Set<String> names) {
        return sets.stream().filter(set -> Set.copyOf(set).equals(names)).findFirst();
    }

    /** The one with more categories makes the rows: tables are longer than wide. */
    private static List<String> ordered(Set<String> set, List<Part> parts) {
        return set.stream()
                .sorted(Comparator.comparing((String dimension) ->
                                -categories(dimension, parts).size())
                        .thenComparing(dimension -> dimension))
                .toList();
    }

    static List<String> categories(String dimension, List<Part> parts) {
        var categories = new TreeSet<String>();
        parts.stream()
                .filter(part -> part.by(dimension))
                .forEach(part -> categories.add(String.valueOf(part.categories().get(dimension))));
        return List.copyOf(categories);
    }
}
