package uk.hearth.placement.rulebook;

import java.util.List;
import uk.hearth.placement.rules.Rule;

/** Whether a child came back from a permanent home. */
final class PreviousPermanenceRules {

    static final List<Rule> RULES = List.of();

    private PreviousPermanenceRules() {}
}
