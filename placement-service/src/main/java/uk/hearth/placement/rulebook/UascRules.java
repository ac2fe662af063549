package uk.hearth.placement.rulebook;

import java.util.List;
import uk.hearth.placement.rules.Rule;

/** Unaccompanied asylum-seeking children. */
final class UascRules {

    static final List<Rule> RULES = List.of();

    private UascRules() {}
}
