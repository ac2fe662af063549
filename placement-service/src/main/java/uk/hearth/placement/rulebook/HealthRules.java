package uk.hearth.placement.rulebook;

import java.util.List;
import java.util.stream.Stream;
import uk.hearth.placement.rules.Rule;

/** Health, SDQ and offending of children looked after all year. */
final class HealthRules {

    static final List<Rule> RULES = Stream.of(
                    DifficultiesScoreRules.RULES,
                    HealthAnswerRules.RULES,
                    HealthCohortRules.RULES,
                    SubstanceMisuseRules.RULES)
            .flatMap(List::stream)
            .toList();

    private HealthRules() {}
}
