package uk.hearth.placement.rulebook;

import java.util.List;
import java.util.stream.Stream;
import uk.hearth.placement.layout.CollectionYear;
import uk.hearth.placement.rules.Rule;

/** Every rule of every collection year. A year has what the year before had, but for what says otherwise of itself. */
public final class RuleBook {

    private RuleBook() {}

    public static List<Rule> all() {
        return rules().toList();
    }

    /** The pack of a year: each code at most once. */
    public static List<Rule> inForce(CollectionYear year) {
        return rules().filter(rule -> rule.inForce(year)).toList();
    }

    private static Stream<Rule> rules() {
        return Stream.of(Family.values()).flatMap(family -> family.rules().stream());
    }
}
