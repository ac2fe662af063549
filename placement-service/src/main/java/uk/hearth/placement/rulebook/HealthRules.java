package uk.hearth.placement.rulebook;

import java.util.List;
import uk.hearth.placement.rules.Rule;

/** Health, SDQ and offending of children looked after all year. */
final class HealthRules {

    static final List<Rule> RULES = List.of();

    private HealthRules() {}
}
