package uk.hearth.placement.rulebook;

import java.util.List;
import uk.hearth.placement.rules.Rule;

/** Temporary placements: short, within care, and back to where the child was. */
final class TemporaryPlacementRules {

    static final List<Rule> RULES = List.of();

    private TemporaryPlacementRules() {}
}
