package uk.hearth.placement.rulebook;

import java.util.List;
import uk.hearth.placement.rules.Rule;

/** Whether placement, provider and URN fit together. */
final class PlacementRules {

    static final List<Rule> RULES = List.of();

    private PlacementRules() {}
}
