package uk.hearth.placement.rulebook;

import static uk.hearth.placement.layout.Codes.codes;
import static uk.hearth.placement.layout.Column.*;
import static uk.hearth.placement.layout.TableName.EPISODES;
import static uk.hearth.placement.rules.Indicator.*;
import static uk.hearth.placement.rules.Rule.rule;

import java.util.List;
import java.util.stream.Stream;
import uk.hearth.placement.layout.Codes;
import uk.hearth.placement.rules.Rule;

/** Whether placement, provider and URN fit together. */
final class PlacementRules {

    private static final Codes WITH_PARENTS = codes("P1");
    private static final Codes ACCOMMODATED = codes("V2");

    private static final Rule PARENTS_WHO_AGREED = rule("378")
            .flags(EPISODES, PLACE, LS)
            .error(
                    "The child is placed with the parents (P1) while accommodated by their agreement (V2): only a child"
                            + " under an order can be.",
                    "Put right the legal status or the placement; a child who went home has left care.")
            .distorts(V1, V8, P9, RU1)
            .rows(EPISODES, row -> row.in(PLACE, WITH_PARENTS) && row.in(LS, ACCOMMODATED));

    static final List<Rule> RULES = Stream.of(
                    PlacementProviderRules.RULES, PlacementUrnRules.RULES, List.of(PARENTS_WHO_AGREED))
            .flatMap(List::stream)
            .toList();

    private PlacementRules() {}
}
