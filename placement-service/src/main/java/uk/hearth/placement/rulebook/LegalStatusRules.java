package uk.hearth.placement.rulebook;

import java.util.List;
import uk.hearth.placement.rules.Rule;

/** Whether a legal status may last so long, and be used so. */
final class LegalStatusRules {

    static final List<Rule> RULES = List.of();

    private LegalStatusRules() {}
}
