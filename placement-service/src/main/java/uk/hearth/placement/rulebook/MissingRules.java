package uk.hearth.placement.rulebook;

import java.util.List;
import java.util.stream.Stream;
import uk.hearth.placement.rules.Rule;

/** Children who went missing or were away without authorisation. */
final class MissingRules {

    static final List<Rule> RULES = Stream.of(MissingRowRules.RULES, MissingInCareRules.RULES)
            .flatMap(List::stream)
            .toList();

    private MissingRules() {}
}
