package uk.hearth.placement.rulebook;

import java.util.List;
import java.util.stream.Stream;
import uk.hearth.placement.rules.Rule;

/** Whether the postcodes say where a child lives and comes from. */
final class PlacementLocationRules {

    static final List<Rule> RULES = Stream.of(PostcodeRules.RULES, PlacementAreaRules.RULES, DistanceRules.RULES)
            .flatMap(List::stream)
            .toList();

    private PlacementLocationRules() {}
}
