package uk.hearth.placement.rulebook;

import java.util.List;
import uk.hearth.placement.rules.Rule;

/** Deprivation of liberty orders. */
final class DeprivationOfLibertyRules {

    static final List<Rule> RULES = List.of();

    private DeprivationOfLibertyRules() {}
}
