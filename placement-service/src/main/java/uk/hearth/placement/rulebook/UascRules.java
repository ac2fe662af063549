package uk.hearth.placement.rulebook;

import java.util.List;
import java.util.stream.Stream;
import uk.hearth.placement.rules.Rule;

/** Unaccompanied asylum-seeking children. */
final class UascRules {

    static final List<Rule> RULES = Stream.of(UascRowRules.RULES, UascLastYearRules.RULES)
            .flatMap(List::stream)
            .toList();

    private UascRules() {}
}
