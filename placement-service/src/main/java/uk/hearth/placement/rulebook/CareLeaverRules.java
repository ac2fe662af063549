package uk.hearth.placement.rulebook;

import java.util.List;
import java.util.stream.Stream;
import uk.hearth.placement.rules.Rule;

/** Care leavers: whether they are in touch, what they do, where they live. */
final class CareLeaverRules {

    static final List<Rule> RULES = Stream.of(
                    CareLeaverAnswerRules.RULES, CareLeaverCohortRules.RULES, CareLeaverEpisodeRules.RULES)
            .flatMap(List::stream)
            .toList();

    private CareLeaverRules() {}
}
