package uk.hearth.placement.rulebook;

import java.util.List;
import uk.hearth.placement.rules.Rule;

/** Looked-after children who are mothers. */
final class MotherRules {

    static final List<Rule> RULES = List.of();

    private MotherRules() {}
}
