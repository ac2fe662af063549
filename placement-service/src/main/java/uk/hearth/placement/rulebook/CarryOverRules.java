package uk.hearth.placement.rulebook;

import java.util.List;
import java.util.stream.Stream;
import uk.hearth.placement.rules.Rule;

/** Whether an episode that was open at the end of last year goes on as it was. */
final class CarryOverRules {

    static final List<Rule> RULES = Stream.of(
                    CarriedOverEpisodeRules.RULES, CarriedOverAnswerRules.RULES, CarriedOverPlaceRules.RULES)
            .flatMap(List::stream)
            .toList();

    private CarryOverRules() {}
}
