package uk.hearth.placement.rulebook;

import java.util.List;
import uk.hearth.placement.rules.Rule;

/** Times when a child was missing or away. */
final class MissingRules {

    static final List<Rule> RULES = List.of();

    private MissingRules() {}
}
