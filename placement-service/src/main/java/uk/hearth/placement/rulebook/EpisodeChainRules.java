package uk.hearth.placement.rulebook;

import java.util.List;
import java.util.stream.Stream;
import uk.hearth.placement.rules.Rule;

/** Whether a child's episodes follow on from each other. */
final class EpisodeChainRules {

    static final List<Rule> RULES = Stream.of(
                    EpisodeDayRules.RULES, EpisodeEndRules.RULES, EpisodeStartRules.RULES, EpisodeChangeRules.RULES)
            .flatMap(List::stream)
            .toList();

    private EpisodeChainRules() {}
}
