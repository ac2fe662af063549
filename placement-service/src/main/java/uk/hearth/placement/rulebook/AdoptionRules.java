package uk.hearth.placement.rulebook;

import java.util.List;
import uk.hearth.placement.rules.Rule;

/** Decisions for adoption, placements for it, and adoptions. */
final class AdoptionRules {

    static final List<Rule> RULES = List.of();

    private AdoptionRules() {}
}
