package uk.hearth.placement.rulebook;

import static uk.hearth.placement.layout.Column.*;
import static uk.hearth.placement.layout.TableName.EPISODES;
import static uk.hearth.placement.rules.Condition.POSTCODES_LOADED;
import static uk.hearth.placement.rules.Indicator.*;
import static uk.hearth.placement.rules.Rule.rule;

import java.util.List;
import uk.hearth.placement.layout.Row;
import uk.hearth.placement.rules.Rule;

/** Whether an episode that was open at the end of last year is still in the same place, as the postcodes tell. */
final class CarriedOverPlaceRules {

    private static final String NOT_THE_DISTANCE =
            "The distance from home is not the one of last year's return, though the episode went on.";
    private static final String PUT_RIGHT =
            "Put right the postcode of the home or of the placement in whichever year is wrong.";

    static final List<Rule> RULES = List.of(
            rule("452")
                    .flags(EPISODES, PL_POST)
                    .onlyIf(POSTCODES_LOADED)
                    .error(
                            "The placement is in another authority's area than in last year's return, though the episode"
                                    + " went on.",
                            "Put right the postcode of the placement in whichever year is wrong.")
                    .distorts(P10, P11)
                    .carriedOver(
                            (first, last) -> last.blank(DEC) && sameReason(first, last) && first.differs(PL_LA, last)),
            rule("453")
                    .flags(EPISODES, PL_POST, HOME_POST)
                    .onlyIf(POSTCODES_LOADED)
                    .error(NOT_THE_DISTANCE, PUT_RIGHT)
                    .distorts(P10, P11)
                    .carriedOver((first, last) ->
                            CarriedOver.wasOpen(last) && sameReason(first, last) && distanceDiffers(first, last)),
            rule("503G")
                    .flags(EPISODES, HOME_POST, PL_POST)
                    .onlyIf(POSTCODES_LOADED)
                    .error(NOT_THE_DISTANCE, PUT_RIGHT)
                    .distorts(P10, P11)
                    .carriedOver((first, last) -> CarriedOver.wasOpen(last) && distanceDiffers(first, last)),
            CarriedOver.mayNotChange(
                    rule("503H").flags(EPISODES, PL_POST).onlyIf(POSTCODES_LOADED),
                    PL_LA,
                    "authority's area that the placement lies in",
                    P10,
                    P11),
            CarriedOver.mayNotChange(
                    rule("503J").flags(EPISODES, PL_POST).onlyIf(POSTCODES_LOADED),
                    PL_LOCATION,
                    "side of the authority's boundary that the placement lies on",
                    P10));

    private CarriedOverPlaceRules() {}

    private static boolean sameReason(Row first, Row last) {
        return first.given(RNE) && first.same(RNE, last);
    }

    /** By 0.2 miles or more, or known in one year only; distances are in tenths. */
    private static boolean distanceDiffers(Row first, Row last) {
        if (first.blank(PL_DISTANCE) || last.blank(PL_DISTANCE)) {
            return first.differs(PL_DISTANCE, last);
        }
        return Math.abs(first.at(PL_DISTANCE) - last.at(PL_DISTANCE)) >= 2;
    }
}
