package uk.hearth.placement.rulebook;

import java.util.List;
import uk.hearth.placement.rules.Rule;

/** Who the child's social worker was, and when. */
final class SocialWorkerRules {

    static final List<Rule> RULES = List.of();

    private SocialWorkerRules() {}
}
