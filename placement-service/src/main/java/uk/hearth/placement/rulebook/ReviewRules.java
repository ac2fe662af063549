package uk.hearth.placement.rulebook;

import java.util.List;
import uk.hearth.placement.rules.Rule;

/** Reviews and how the child took part. */
final class ReviewRules {

    static final List<Rule> RULES = List.of();

    private ReviewRules() {}
}
