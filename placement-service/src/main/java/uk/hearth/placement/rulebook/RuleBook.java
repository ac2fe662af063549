package uk.hearth.placement.rulebook;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.hearth.placement.layout.CollectionYear;
import uk.hearth.placement.rules.Rule;

/** Every rule of every collection year. A year has what the year before had, but for what says otherwise of itself. */
public final class RuleBook {

    private static final Map<Integer, Map<String, Rule>> BY_YEAR = IntStream.rangeClosed(
                    CollectionYear.FIRST, CollectionYear.LAST)
            .boxed()
            .collect(Collectors.toMap(
                    Function.identity(),
                    year -> inForce(CollectionYear.of(year)).stream()
                            .collect(Collectors.toMap(Rule::code, Function.identity()))));

    private RuleBook() {}

    public static List<Rule> all() {
        return rules().toList();
    }

    /** The pack of a year: each code at most once. */
    public static List<Rule> inForce(CollectionYear year) {
        return rules().filter(rule -> rule.inForce(year)).toList();
    }

    /** The pack of a year by code. */
    public static Map<String, Rule> byCode(int year) {
        return BY_YEAR.getOrDefault(year, Map.of());
    }

    private static Stream<Rule> rules() {
        return Stream.of(Family.values()).flatMap(family -> family.rules().stream());
    }
}
