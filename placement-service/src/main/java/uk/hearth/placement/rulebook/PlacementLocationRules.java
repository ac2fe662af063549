package uk.hearth.placement.rulebook;

import static uk.hearth.placement.layout.Codes.codes;
import static uk.hearth.placement.layout.Column.*;
import static uk.hearth.placement.layout.TableName.EPISODES;
import static uk.hearth.placement.rules.Condition.POSTCODES_LOADED;
import static uk.hearth.placement.rules.Indicator.*;
import static uk.hearth.placement.rules.Rule.rule;

import java.util.List;
import java.util.stream.Stream;
import uk.hearth.placement.layout.CaseData;
import uk.hearth.placement.layout.Codes;
import uk.hearth.placement.layout.Row;
import uk.hearth.placement.rules.Flags;
import uk.hearth.placement.rules.Rule;

/** Whether the postcodes say where a child lives and comes from. */
final class PlacementLocationRules {

    private static final Codes OWN_PROVISION = codes("PR1");
    private static final Codes FOSTERED_OR_FOR_ADOPTION = codes("A3 A4 A5 A6 U1 U2 U3 U4 U5 U6");

    static final List<Rule> RULES = List.of(
            rule("392c")
                    .flags(EPISODES, HOME_POST, PL_POST)
                    .onlyIf(POSTCODES_LOADED)
                    .error(
                            "A postcode is in no directory.",
                            "Check it with the carer; a new street may need a newer directory.")
                    .distorts(P10, P11)
                    .looking(PlacementLocationRules::unknownPostcodes),
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
                                    && row.givenNotIn(PLACE, FOSTERED_OR_FOR_ADOPTION)
                                    && row.givenNotIn(LS, CodeSets.SHORT_BREAKS)
                                    && !isOwnArea(row)));

    private PlacementLocationRules() {}

    private static void unknownPostcodes(CaseData data, Flags flags) {
        for (var row : data.rows(EPISODES)) {
            var unknown = Stream.of(HOME_POST, PL_POST)
                    .filter(column -> row.given(column) && !data.knowsPostcode(row.at(column)))
                    .toList();
            if (!unknown.isEmpty()) {
                flags.mark(row, unknown);
            }
        }
    }

    private static boolean isOwnArea(Row row) {
        return row.data().surroundings().ownAreas().contains(row.text(PL_LA));
    }
}
