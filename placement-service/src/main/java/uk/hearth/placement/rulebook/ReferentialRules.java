package uk.hearth.placement.rulebook;

import java.util.List;
import uk.hearth.placement.rules.Rule;

/** Whether the tables speak of the same children, each once. */
final class ReferentialRules {

    static final List<Rule> RULES = List.of();

    private ReferentialRules() {}
}
