package uk.hearth.placement.rulebook;

import java.util.List;
import uk.hearth.placement.rules.Rule;

/** Whether a child could leave care so. */
final class LeavingCareRules {

    static final List<Rule> RULES = List.of();

    private LeavingCareRules() {}
}
