package uk.hearth.placement.rulebook;

import static uk.hearth.placement.layout.Codes.codes;
import static uk.hearth.placement.layout.Column.*;
import static uk.hearth.placement.layout.TableName.EPISODES;
import static uk.hearth.placement.rules.Condition.POSTCODES_LOADED;
import static uk.hearth.placement.rules.Indicator.*;
import static uk.hearth.placement.rules.Rule.rule;

import java.util.List;
import uk.hearth.placement.layout.Codes;
import uk.hearth.placement.layout.Row;
import uk.hearth.placement.rules.Rule;

/** Whether an episode that was open at the end of last year goes on as it was. */
final class CarryOverRules {

    private static final Codes SEMI_INDEPENDENT = codes("H5");
    private static final Codes SUPPORTED = codes("K3");
    private static final Codes OTHER = codes("Z1");
    private static final Codes OTHER_KINDS = codes("Z11 Z12 Z13 Z14");

    static final List<Rule> RULES = List.of(
            rule("453")
                    .flags(EPISODES, PL_POST, HOME_POST)
                    .onlyIf(POSTCODES_LOADED)
                    .error(
                            "The distance from home is not the one of last year's return, though the episode went on.",
                            "Put right the postcode of the home or of the placement in whichever year is wrong.")
                    .distorts(P10, P11)
                    .carriedOver((first, last) ->
                            wasOpen(last) && first.given(RNE) && first.same(RNE, last) && distanceDiffers(first, last)),
            rule("503D")
                    .flags(EPISODES, PLACE)
                    .error(
                            "The placement is not the one that the open episode had in last year's return.",
                            "Put right whichever year is wrong; if the child moved, end the old episode and begin a new"
                                    + " one.")
                    .distorts(S1, S2, S3, P1, P5, P6, P8)
                    .carriedOver(
                            (first, last) -> wasOpen(last) && first.differs(PLACE, last) && !recoded(first, last)));

    private CarryOverRules() {}

    private static boolean wasOpen(Row last) {
        return !last.dated(DEC);
    }

    /** By 0.2 miles or more, or known in one year only; distances are in tenths. */
    private static boolean distanceDiffers(Row first, Row last) {
        if (first.blank(PL_DISTANCE) || last.blank(PL_DISTANCE)) {
            return first.differs(PL_DISTANCE, last);
        }
        return Math.abs(first.at(PL_DISTANCE) - last.at(PL_DISTANCE)) >= 2;
    }

    /** H5 became K3 in 2024 and 2025, Z1 became Z11 to Z14 in 2026. */
    private static boolean recoded(Row first, Row last) {
        int year = first.year().year();
        boolean supported = last.in(PLACE, SEMI_INDEPENDENT) && first.in(PLACE, SUPPORTED);
        boolean other = last.in(PLACE, OTHER) && first.in(PLACE, OTHER_KINDS);
        return (supported && (year == 2024 || year == 2025)) || (other && year == 2026);
    }
}
