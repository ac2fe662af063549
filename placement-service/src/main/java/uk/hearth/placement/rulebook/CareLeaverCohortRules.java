package uk.hearth.placement.rulebook;

import static uk.hearth.placement.layout.Codes.codes;
import static uk.hearth.placement.layout.Column.*;
import static uk.hearth.placement.layout.TableName.AD1;
import static uk.hearth.placement.layout.TableName.EPISODES;
import static uk.hearth.placement.layout.TableName.EPISODES_LAST_YEAR;
import static uk.hearth.placement.layout.TableName.OC2;
import static uk.hearth.placement.layout.TableName.OC3;
import static uk.hearth.placement.rules.Indicator.*;
import static uk.hearth.placement.rules.Rule.rule;

import java.util.List;
import uk.hearth.placement.layout.Child;
import uk.hearth.placement.layout.Codes;
import uk.hearth.placement.layout.Row;
import uk.hearth.placement.rules.Rule;

/** Whether a care leaver is not also a child of another cohort: adopted, looked after all year, or one who died. */
final class CareLeaverCohortRules {

    private static final Codes DIED_IN_CARE = codes("E2");

    static final List<Rule> RULES = List.of(
            rule("134")
                    .flags(AD1, ColumnSets.ADOPTION)
                    .needs(OC3)
                    .error(
                            "The child has adoption answers and care leaver answers.",
                            "An adopted child is no care leaver: take out those that are wrong.")
                    .distorts(A1, A2, A10, C1, C2, C3)
                    .pairs(
                            AD1,
                            OC3,
                            (adopted, leaver) ->
                                    adopted.anyGiven(ColumnSets.ADOPTION) && leaver.anyGiven(ColumnSets.CARE_LEAVER)),
            rule("215")
                    .flags(OC3, ColumnSets.CARE_LEAVER)
                    .flags(OC2, ColumnSets.HEALTH)
                    .error(
                            "The child has care leaver answers and health answers of a child looked after all year.",
                            "Keep the child in the one that is right.")
                    .distorts(C1, C2, C3, H1, H3, H4)
                    .pairs(
                            OC3,
                            OC2,
                            (leaver, health) ->
                                    leaver.anyGiven(ColumnSets.CARE_LEAVER) && health.anyGiven(ColumnSets.HEALTH)),
            rule("1000")
                    .flags(OC3, ColumnSets.CARE_LEAVER)
                    .needs(EPISODES)
                    .mayRead(EPISODES_LAST_YEAR)
                    .error(
                            "The young person died while looked after, but is among the care leavers.",
                            "Take the young person out of OC3, or put right why the last episode ended.")
                    .distorts(C1, C2, C3)
                    .rows(OC3, row -> row.child() != null && diedInCare(row.child())),
            rule("1002")
                    .flags(OC3, ColumnSets.CARE_LEAVER)
                    .needs(EPISODES, EPISODES_LAST_YEAR)
                    .query(
                            "The care leaver has no episode in this year's return or last year's.",
                            "Check that the child id is right and that the young person was looked after.")
                    .distorts(C1, C2, C3)
                    .rows(
                            OC3,
                            row -> row.child() != null
                                    && row.child().episodes().isEmpty()
                                    && row.child().episodesLastYear().isEmpty()),
            rule("1010")
                    .flags(OC3, ColumnSets.CARE_LEAVER)
                    .needs(EPISODES, EPISODES_LAST_YEAR)
                    .error(
                            "The young person was still looked after in last year's return, and has no episode in this"
                                    + " one.",
                            "Give the episode that was open, with the day on which it ended.")
                    .distorts(V1, V4, C1, C2, C3)
                    .rows(OC3, row -> row.child() != null && vanished(row.child())));

    private CareLeaverCohortRules() {}

    private static boolean diedInCare(Child child) {
        return child.episodes().stream().anyMatch(CareLeaverCohortRules::endedByDeath)
                || child.episodesLastYear().stream().anyMatch(CareLeaverCohortRules::endedByDeath);
    }

    private static boolean endedByDeath(Row episode) {
        return episode.in(REC, DIED_IN_CARE);
    }

    /** Of equal first days the row lower in the file is the last one here. */
    private static boolean vanished(Child child) {
        var dated = child.episodesLastYear().stream()
                .filter(row -> row.dated(DECOM))
                .toList();
        return child.episodes().isEmpty()
                && !dated.isEmpty()
                && dated.get(dated.size() - 1).blank(DEC);
    }
}
