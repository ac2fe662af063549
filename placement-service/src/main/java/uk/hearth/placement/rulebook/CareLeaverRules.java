package uk.hearth.placement.rulebook;

import java.util.List;
import uk.hearth.placement.rules.Rule;

/** Who counts as a care leaver, and what is said of them. */
final class CareLeaverRules {

    static final List<Rule> RULES = List.of();

    private CareLeaverRules() {}
}
