package uk.hearth.placement.rulebook;

import static uk.hearth.placement.layout.Column.*;
import static uk.hearth.placement.layout.TableName.AD1;
import static uk.hearth.placement.layout.TableName.EPISODES;
import static uk.hearth.placement.layout.TableName.OC2;
import static uk.hearth.placement.layout.TableName.OC3;
import static uk.hearth.placement.rules.Indicator.*;
import static uk.hearth.placement.rules.Rule.rule;

import java.util.List;
import java.util.stream.Stream;
import uk.hearth.placement.layout.CaseData;
import uk.hearth.placement.layout.Child;
import uk.hearth.placement.rules.Flags;
import uk.hearth.placement.rules.Rule;

/** Whether the children of OC2 are those looked after all year, and are asked what fits their age. */
final class HealthCohortRules {

    static final List<Rule> RULES = List.of(
            rule("187")
                    .flags(AD1, ColumnSets.ADOPTION)
                    .flags(OC3, ColumnSets.CARE_LEAVER)
                    .needs(EPISODES)
                    .error(
                            "The child was looked after all year, but has adoption or care leaver answers.",
                            "Take the answers out, or put right the child's episodes.")
                    .distorts(A1, A2, A10, C1, C2, C3)
                    .children(HealthCohortRules::alsoElsewhere),
            rule("190")
                    .flags(OC2, ColumnSets.HEALTH)
                    .needs(EPISODES)
                    .error(
                            "There are health answers, but the child was not looked after for the whole year.",
                            "Take the child out of OC2, or put right the child's episodes.")
                    .distorts(H1, H2, H3, H4, H7, H8)
                    .looking(HealthCohortRules::answersOfOthers),
            rule("191")
                    .flags(OC2, ColumnSets.HEALTH_OF_ALL)
                    .flags(EPISODES, CHILD)
                    .error(
                            "The child was looked after all year, but health answers are missing.",
                            "Give immunisations, teeth check, health assessment and substance misuse.")
                    .distorts(H1, H3, H4, H7)
                    .children(HealthCohortRules::unanswered),
            rule("542")
                    .flags(OC2, CONVICTED, DOB)
                    .error(
                            "There is an answer on convictions, but the child was under 10 at the end of the year.",
                            "Leave it blank, or put right the date of birth.")
                    .distorts(H8)
                    .rows(OC2, row -> Cohort.under(10, row, row.year().end()) && row.given(CONVICTED)),
            rule("543")
                    .flags(OC2, DOB, CONVICTED)
                    .needs(EPISODES)
                    .error(
                            "The child was 10 or over and looked after all year, but there is no answer on convictions.",
                            "Give 1 if the child was convicted or cautioned in the year, else 0.")
                    .distorts(H8)
                    .rows(
                            OC2,
                            row -> Cohort.lookedAfterAllYear(row)
                                    && Cohort.atLeast(10, row, row.year().end())
                                    && row.blank(CONVICTED)),
            rule("545")
                    .flags(OC2, DOB, HEALTH_CHECK)
                    .needs(EPISODES)
                    .error(
                            "The child was under 5 and looked after all year, but there is no answer on development checks.",
                            "Give 1 if they were up to date, else 0.")
                    .distorts(H2)
                    .rows(
                            OC2,
                            row -> Cohort.lookedAfterAllYear(row)
                                    && Cohort.under(5, row, row.year().end())
                                    && row.blank(HEALTH_CHECK)),
            rule("546")
                    .flags(OC2, DOB, HEALTH_CHECK)
                    .needs(EPISODES)
                    .error(
                            "There is an answer on development checks, but the child was 5 or over at the end of the year.",
                            "Leave it blank, or put right the date of birth.")
                    .distorts(H2)
                    .rows(
                            OC2,
                            row -> Cohort.lookedAfterAllYear(row)
                                    && Cohort.atLeast(5, row, row.year().end())
                                    && row.given(HEALTH_CHECK)));

    private HealthCohortRules() {}

    private static void alsoElsewhere(Child child, Flags flags) {
        if (child.lookedAfterAllYear()) {
            child.rows(AD1).stream()
                    .filter(row -> row.anyGiven(ColumnSets.ADOPTION))
                    .forEach(flags::mark);
            child.rows(OC3).stream()
                    .filter(row -> row.anyGiven(ColumnSets.CARE_LEAVER))
                    .forEach(flags::mark);
        }
    }

    private static void answersOfOthers(CaseData data, Flags flags) {
        for (var row : data.rows(OC2)) {
            if (row.anyGiven(ColumnSets.HEALTH) && Cohort.notLookedAfterAllYear(row)) {
                flags.mark(row, Stream.of(ColumnSets.HEALTH).filter(row::given).toList());
            }
        }
    }

    private static void unanswered(Child child, Flags flags) {
        if (!child.lookedAfterAllYear()) {
            return;
        }
        for (var row : child.rows(OC2)) {
            if (row.anyBlank(ColumnSets.HEALTH_OF_ALL)) {
                flags.mark(row);
            }
        }
        var first = child.episodes().first();
        if (!child.has(OC2) && first != null) {
            flags.mark(first);
        }
    }
}
