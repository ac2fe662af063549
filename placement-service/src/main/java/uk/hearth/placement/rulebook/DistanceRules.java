package uk.hearth.placement.rulebook;

import static uk.hearth.placement.layout.Column.*;
import static uk.hearth.placement.layout.TableName.EPISODES;
import static uk.hearth.placement.layout.TableName.HEADER;
import static uk.hearth.placement.layout.TableName.HEADER_LAST_YEAR;
import static uk.hearth.placement.layout.TableName.UASC_LAST_YEAR;
import static uk.hearth.placement.rules.Condition.POSTCODES_LOADED;
import static uk.hearth.placement.rules.Condition.UASC_KNOWN;
import static uk.hearth.placement.rules.Indicator.*;
import static uk.hearth.placement.rules.Rule.rule;

import java.util.List;
import uk.hearth.placement.layout.Row;
import uk.hearth.placement.layout.TableName;
import uk.hearth.placement.rules.Rule;
import uk.hearth.placement.rules.RuleWords;

/** Whether the distance from home is known where it should be, and likely; distances are in tenths of a mile. */
final class DistanceRules {

    private static final int LONGEST = 9999;
    private static final int UNLIKELY = 3500;

    static final List<Rule> RULES = List.of(
            unlessUasc("164")
                    .error(
                            "The distance from home to the placement is more than 999.9 miles.",
                            "Put right the postcode that is wrong.")
                    .rows(EPISODES, row -> isCollected(row) && isImpossible(row)),
            unlessUasc("392a")
                    .error(
                            "The distance from home to the placement is not known.",
                            "Give both postcodes, or put right the one that is in no directory.")
                    .rows(EPISODES, row -> isCollected(row) && row.blank(PL_DISTANCE)),
            unlessUasc("406")
                    .error(
                            "The child is or was an unaccompanied asylum seeker, but both postcodes are given.",
                            "Leave HOME_POST blank, or put right who is an unaccompanied asylum-seeking child.")
                    .distorts(V6)
                    .rows(EPISODES, row -> Cohort.everUasc(row) && row.given(PL_DISTANCE)),
            rule("454")
                    .flags(EPISODES, HOME_POST, PL_POST)
                    .onlyIf(POSTCODES_LOADED)
                    .query(
                            "The placement is more than 350 miles from home.",
                            "Check both postcodes; accept it if they are right.")
                    .distorts(P11)
                    .rows(EPISODES, row -> row.at(PL_DISTANCE) > UNLIKELY && row.at(PL_DISTANCE) != LONGEST));

    private DistanceRules() {}

    private static RuleWords unlessUasc(String code) {
        return rule(code)
                .flags(EPISODES, HOME_POST, PL_POST)
                .mayRead(HEADER, TableName.UASC, HEADER_LAST_YEAR, UASC_LAST_YEAR)
                .onlyIf(UASC_KNOWN, POSTCODES_LOADED)
                .distorts(P10, P11);
    }

    /** The distance is not collected of short breaks or unaccompanied asylum-seeking children. */
    private static boolean isCollected(Row row) {
        return !row.in(LS, CodeSets.SHORT_BREAKS) && !Cohort.everUasc(row);
    }

    private static boolean isImpossible(Row row) {
        return row.given(PL_DISTANCE) && (row.at(PL_DISTANCE) < 0 || row.at(PL_DISTANCE) > LONGEST);
    }
}
