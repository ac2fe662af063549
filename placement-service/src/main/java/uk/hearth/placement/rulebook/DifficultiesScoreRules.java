package uk.hearth.placement.rulebook;

import static uk.hearth.placement.layout.Codes.codes;
import static uk.hearth.placement.layout.Column.*;
import static uk.hearth.placement.layout.Day.before;
import static uk.hearth.placement.layout.Day.onOrAfter;
import static uk.hearth.placement.layout.Day.plusYears;
import static uk.hearth.placement.layout.Day.within;
import static uk.hearth.placement.layout.TableName.EPISODES;
import static uk.hearth.placement.layout.TableName.OC2;
import static uk.hearth.placement.rules.Indicator.*;
import static uk.hearth.placement.rules.Rule.rule;

import java.util.List;
import java.util.regex.Pattern;
import uk.hearth.placement.layout.Codes;
import uk.hearth.placement.layout.Row;
import uk.hearth.placement.rules.Rule;

/** The Strengths and Difficulties Questionnaire: a score, or a reason for none, of children aged 4 to 16 looked after all year. */
final class DifficultiesScoreRules {

    private static final Codes WRONG_AGE = codes("SDQ1");
    private static final Pattern SCORE = Pattern.compile("[0-9]|[1-3][0-9]|40");

    static final List<Rule> RULES = List.of(
            rule("157")
                    .flags(OC2, SDQ_REASON, DOB)
                    .needs(EPISODES)
                    .error(
                            "The reason for no SDQ score is the child's age (SDQ1), but the child was aged 4 to 16 all"
                                    + " year.",
                            "Give the score, or another reason for having none.")
                    .distorts(H5, H6)
                    .rows(
                            OC2,
                            row -> Cohort.lookedAfterAllYear(row)
                                    && Cohort.atLeast(4, row, row.year().start())
                                    && onOrAfter(
                                            plusYears(row.at(DOB), 16),
                                            row.year().end())
                                    && row.blank(SDQ_SCORE)
                                    && row.in(SDQ_REASON, WRONG_AGE)),
            rule("180")
                    .flags(OC2, SDQ_SCORE)
                    .error(
                            "The SDQ score is not a whole number from 0 to 40.",
                            "Give the total score of the carer's form.")
                    .distorts(H5, H6)
                    .rows(
                            OC2,
                            row -> row.given(SDQ_SCORE)
                                    && !SCORE.matcher(row.text(SDQ_SCORE)).matches()),
            rule("185")
                    .flags(OC2, SDQ_SCORE)
                    .needs(EPISODES)
                    .error(
                            "There is an SDQ score, but the child was not looked after for the whole year.",
                            "Take the score out of the return, or put right the child's episodes.")
                    .distorts(H5, H6)
                    .rows(OC2, row -> row.given(SDQ_SCORE) && Cohort.notLookedAfterAllYear(row)),
            rule("186")
                    .flags(OC2, SDQ_SCORE)
                    .needs(EPISODES)
                    .error(
                            "There is no SDQ score and no reason for none, though the child was of age and looked after all"
                                    + " year.",
                            "Give the score, or the reason for having none.")
                    .distorts(H5, H6)
                    .rows(
                            OC2,
                            row -> Cohort.lookedAfterAllYear(row)
                                    && Cohort.atLeast(4, row, row.year().start())
                                    && Cohort.under(17, row, row.year().end())
                                    && hasNeither(row)),
            rule("188")
                    .flags(OC2, SDQ_SCORE, SDQ_REASON)
                    .error(
                            "There is an SDQ score or a reason for none, but the child was under 4 at the end of the year.",
                            "Leave both blank, or put right the date of birth.")
                    .distorts(H5, H6)
                    .rows(OC2, row -> Cohort.under(4, row, row.year().end()) && row.anyGiven(SDQ_SCORE, SDQ_REASON)),
            rule("189")
                    .flags(OC2, DOB, SDQ_SCORE, SDQ_REASON)
                    .error(
                            "There is an SDQ score or a reason for none, but the child was 17 before the year began.",
                            "Leave both blank, or put right the date of birth.")
                    .distorts(H5, H6)
                    .rows(
                            OC2,
                            row -> before(plusYears(row.at(DOB), 17), row.year().start())
                                    && row.anyGiven(SDQ_SCORE, SDQ_REASON)),
            rule("197B")
                    .flags(OC2, SDQ_SCORE, SDQ_REASON, DOB)
                    .needs(EPISODES)
                    .query(
                            "The child turned 4 or 17 in the year, and there is neither an SDQ score nor a reason for none.",
                            "Give the score if there was one while the child was of age, or the reason.")
                    .distorts(H5, H6)
                    .rows(
                            OC2,
                            row -> Cohort.lookedAfterAllYear(row)
                                    && (hadBirthday(4, row) || hadBirthday(17, row))
                                    && hasNeither(row)),
            rule("197a")
                    .flags(OC2, SDQ_SCORE, SDQ_REASON)
                    .error("There is an SDQ score and a reason for having none.", "Leave one of them blank.")
                    .distorts(H5, H6)
                    .rows(OC2, row -> row.given(SDQ_SCORE) && row.given(SDQ_REASON)),
            rule("198")
                    .flags(OC2, SDQ_REASON)
                    .needs(EPISODES)
                    .error(
                            "There is a reason for no SDQ score, but the child was not looked after for the whole year.",
                            "Take the reason out of the return, or put right the child's episodes.")
                    .distorts(H5)
                    .rows(OC2, row -> row.given(SDQ_REASON) && Cohort.notLookedAfterAllYear(row)));

    private DifficultiesScoreRules() {}

    private static boolean hasNeither(Row row) {
        return row.blank(SDQ_SCORE) && row.blank(SDQ_REASON);
    }

    private static boolean hadBirthday(int years, Row row) {
        return within(
                plusYears(row.at(DOB), years), row.year().start(), row.year().end());
    }
}
