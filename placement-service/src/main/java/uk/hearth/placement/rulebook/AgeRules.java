package uk.hearth.placement.rulebook;

import java.util.List;
import uk.hearth.placement.rules.Rule;

/** Whether a child was of an age for what happened. */
final class AgeRules {

    static final List<Rule> RULES = List.of();

    private AgeRules() {}
}
