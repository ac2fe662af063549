package uk.hearth.placement.rulebook;

import java.util.List;
import java.util.stream.Stream;
import uk.hearth.placement.rules.Rule;

/** Adoption: the decision, the placement, the match, the adopters. */
final class AdoptionRules {

    static final List<Rule> RULES = Stream.of(
                    AdoptionDecisionRules.RULES,
                    AdoptionDecisionLastYearRules.RULES,
                    AdoptionDecisionInCareRules.RULES,
                    AdoptivePlacementRules.RULES,
                    AdoptionMatchRules.RULES,
                    AdoptedChildRules.RULES,
                    AdopterRules.RULES)
            .flatMap(List::stream)
            .toList();

    private AdoptionRules() {}
}
