package uk.hearth.placement.rulebook;

import static uk.hearth.placement.layout.Codes.codes;
import static uk.hearth.placement.layout.Column.*;
import static uk.hearth.placement.layout.TableName.EPISODES;
import static uk.hearth.placement.rules.Condition.POSTCODES_LOADED;
import static uk.hearth.placement.rules.Indicator.*;
import static uk.hearth.placement.rules.Rule.rule;

import java.util.List;
import uk.hearth.placement.layout.Codes;
import uk.hearth.placement.layout.Column;
import uk.hearth.placement.layout.Row;
import uk.hearth.placement.rules.Rule;

/** Whether the placement's postcode says which authority's area it lies in, and that area fits its provider. */
final class PlacementAreaRules {

    private static final Codes OWN_PROVISION = codes("PR1");
    private static final Codes INSIDE = codes("IN");

    static final List<Rule> RULES = List.of(
            unknown("169", PL_LA, "which authority's area the placement lies in"),
            unknown("179", PL_LOCATION, "whether the placement lies within the authority"),
            rule("411")
                    .flags(EPISODES, PL_POST)
                    .onlyIf(POSTCODES_LOADED)
                    .error(
                            "The placement is said to lie within the authority, but its area is another one.",
                            "Put right the postcode, or the area that the file brings.")
                    .distorts(P10)
                    .rows(EPISODES, row -> row.in(PL_LOCATION, INSIDE) && !isOwnArea(row)),
            rule("420")
                    .flags(EPISODES, LS, PL_POST)
                    .onlyIf(POSTCODES_LOADED)
                    .error(
                            "The area of the placement is known, but short breaks (V3, V4) have no postcode.",
                            "Leave PL_POST blank, or put right the legal status.")
                    .distorts(P10)
                    .rows(EPISODES, row -> row.in(LS, CodeSets.SHORT_BREAKS) && row.given(PL_LA)),
            rule("1015")
                    .flags(EPISODES, PLACE_PROVIDER, PL_POST)
                    .onlyIf(POSTCODES_LOADED)
                    .error(
                            "The authority's own provision is outside the authority.",
                            "Put right the provider or the postcode.")
                    .distorts(P3, P4, P10)
                    .rows(
                            EPISODES,
                            row -> row.in(PLACE_PROVIDER, OWN_PROVISION)
                                    && row.givenNotIn(PLACE, CodeSets.FOSTERED_OR_FOR_ADOPTION)
                                    && row.givenNotIn(LS, CodeSets.SHORT_BREAKS)
                                    && !isOwnArea(row)));

    private PlacementAreaRules() {}

    private static Rule unknown(String code, Column derived, String what) {
        return rule(code)
                .flags(EPISODES, PL_POST)
                .onlyIf(POSTCODES_LOADED)
                .error(
                        "The postcode does not tell " + what + ".",
                        "Give the postcode of the placement, or put it right.")
                .distorts(P10)
                .rows(EPISODES, row -> row.blank(derived) && !row.in(LS, CodeSets.SHORT_BREAKS));
    }

    private static boolean isOwnArea(Row row) {
        return row.data().surroundings().ownAreas().contains(row.text(PL_LA));
    }
}
