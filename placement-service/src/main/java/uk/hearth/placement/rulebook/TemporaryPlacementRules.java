package uk.hearth.placement.rulebook;

import static uk.hearth.placement.layout.Codes.codes;
import static uk.hearth.placement.layout.Column.*;
import static uk.hearth.placement.layout.Day.after;
import static uk.hearth.placement.layout.Day.plusDays;
import static uk.hearth.placement.layout.TableName.EPISODES;
import static uk.hearth.placement.rules.Indicator.*;
import static uk.hearth.placement.rules.Rule.rule;

import java.util.List;
import uk.hearth.placement.layout.Codes;
import uk.hearth.placement.layout.Row;
import uk.hearth.placement.rules.Rule;

/** Temporary moves: short, within a placement that goes on. */
final class TemporaryPlacementRules {

    private static final Codes CARERS_HOLIDAY = codes("T3");
    private static final int HOLIDAYS_IN_YEAR = 2;
    private static final Codes MOVED = codes("P B");
    private static final Codes CAME_BACK = codes("P");

    static final List<Rule> RULES = List.of(
            rule("226")
                    .flags(EPISODES, REASON_PLACE_CHANGE, PLACE)
                    .error(
                            "There is a reason for a change of placement, but the move was into or out of a temporary one.",
                            "Leave the reason blank: a temporary move is not a change of placement.")
                    .distorts(S4)
                    .rows(EPISODES, TemporaryPlacementRules::hasReason),
            longerThan("375", "T1", 42, "in hospital"),
            longerThan("376", "T3", 21, "elsewhere while the carers were on holiday"),
            rule("377")
                    .flags(EPISODES, PLACE)
                    .error(
                            "The child was elsewhere more than twice in the year while the carers were on holiday.",
                            "A third time is a change of placement: use its own code.")
                    .distorts(S1, S2)
                    .rows(EPISODES, TemporaryPlacementRules::isOneOfMany),
            longerThan("379", "T4", 7, "in a temporary placement"),
            rule("380")
                    .flags(EPISODES, PLACE, RNE)
                    .error(
                            "A temporary placement does not begin with a change of placement and carer.",
                            "Use P, or B if the legal status changed as well.")
                    .distorts(S1, S2)
                    .rows(EPISODES, row -> row.in(PLACE, CodeSets.TEMPORARY) && !row.in(RNE, MOVED)),
            rule("381")
                    .flags(EPISODES, PLACE, REC)
                    .error(
                            "Care ended from a temporary placement.",
                            "End the temporary placement with X1, and care from the placement that the child came back to.")
                    .distorts(V4)
                    .rows(
                            EPISODES,
                            row -> row.in(PLACE, CodeSets.TEMPORARY) && row.givenNotIn(REC, CodeSets.NEXT_EPISODE)),
            rule("382")
                    .flags(EPISODES, LS, PLACE)
                    .error(
                            "A child on short breaks is not in a temporary placement.",
                            "Put right the placement or the legal status.")
                    .distorts(V1)
                    .rows(EPISODES, row -> row.in(LS, CodeSets.SHORT_BREAKS) && row.in(PLACE, CodeSets.TEMPORARY)),
            rule("383")
                    .flags(EPISODES, PLACE, RNE, PL_POST)
                    .error(
                            "After a temporary placement the child did not come back to the placement before it.",
                            "Begin with P at the same placement and postcode; if the child moved on, the temporary one was a"
                                    + " placement of its own.")
                    .distorts(S1, S2, S3)
                    .rows(EPISODES, TemporaryPlacementRules::didNotComeBack));

    private TemporaryPlacementRules() {}

    private static Rule longerThan(String code, String place, int days, String where) {
        var temporary = codes(place);
        return rule(code)
                .flags(EPISODES, DECOM, DEC, PLACE)
                .error(
                        "The child was " + where + " for more than " + days + " days, which is not temporary.",
                        "Put right the days, or use the placement's own code.")
                .distorts(S1, S2)
                .rows(EPISODES, row -> row.in(PLACE, temporary) && after(row.at(DEC), plusDays(row.at(DECOM), days)));
    }

    private static boolean hasReason(Row row) {
        var previous = row.previous();
        return row.in(PLACE, CodeSets.TEMPORARY)
                && (row.given(REASON_PLACE_CHANGE) || (previous != null && previous.given(REASON_PLACE_CHANGE)));
    }

    private static boolean isOneOfMany(Row row) {
        var child = row.child();
        return row.in(PLACE, CARERS_HOLIDAY)
                && child != null
                && child.rows(EPISODES).stream()
                                .filter(other -> other.in(PLACE, CARERS_HOLIDAY))
                                .count()
                        > HOLIDAYS_IN_YEAR;
    }

    private static boolean didNotComeBack(Row row) {
        var away = row.previous();
        var before = away == null ? null : away.previous();
        return away != null
                && before != null
                && away.in(PLACE, CodeSets.TEMPORARY)
                && !(row.in(RNE, CAME_BACK) && row.allSame(before, PLACE, PL_POST));
    }
}
