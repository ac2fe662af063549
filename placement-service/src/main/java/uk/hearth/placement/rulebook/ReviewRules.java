package uk.hearth.placement.rulebook;

import static uk.hearth.placement.layout.Codes.codes;
import static uk.hearth.placement.layout.Column.DOB;
import static uk.hearth.placement.layout.Column.REVIEW;
import static uk.hearth.placement.layout.Column.REVIEW_CODE;
import static uk.hearth.placement.layout.Day.after;
import static uk.hearth.placement.layout.Day.before;
import static uk.hearth.placement.layout.Day.plusYears;
import static uk.hearth.placement.layout.TableName.REVIEWS;
import static uk.hearth.placement.rules.Indicator.R1;
import static uk.hearth.placement.rules.Indicator.R2;
import static uk.hearth.placement.rules.Rule.rule;

import java.util.List;
import uk.hearth.placement.layout.Codes;
import uk.hearth.placement.rules.Rule;

/** Reviews: when they were, and whether the child took part. */
final class ReviewRules {

    private static final Codes PARTICIPATION = codes("PN0 PN1 PN2 PN3 PN4 PN5 PN6 PN7");
    private static final Codes UNDER_FOUR = codes("PN0");
    private static final Codes FOUR_OR_OVER = codes("PN1 PN2 PN3 PN4 PN5 PN6 PN7");

    static final List<Rule> RULES = List.of(
            FieldRules.noDate(rule("166"), REVIEWS, REVIEW, "The day of the review", R1, R2),
            rule("167")
                    .flags(REVIEWS, REVIEW_CODE)
                    .error(
                            "How the child took part is missing, is not one of the codes, or is given without a review.",
                            "Use one of: " + PARTICIPATION + "; leave it blank only where there is no review.")
                    .distorts(R2)
                    .rows(
                            REVIEWS,
                            row -> row.blank(REVIEW) ? row.given(REVIEW_CODE) : !row.in(REVIEW_CODE, PARTICIPATION)),
            rule("440")
                    .flags(REVIEWS, DOB, REVIEW, REVIEW_CODE)
                    .error(
                            "The child was over 4 at the review, but is said to have been under 4 (PN0).",
                            "Say how the child took part, PN1 to PN7, or put right the date of birth.")
                    .distorts(R2)
                    .rows(
                            REVIEWS,
                            row -> row.in(REVIEW_CODE, UNDER_FOUR) && after(row.at(REVIEW), plusYears(row.at(DOB), 4))),
            rule("441")
                    .flags(REVIEWS, DOB, REVIEW, REVIEW_CODE)
                    .error(
                            "The child was under 4 at the review, but is said to have taken part or not (PN1 to PN7).",
                            "Use PN0, or put right the date of birth.")
                    .distorts(R2)
                    .rows(
                            REVIEWS,
                            row -> row.in(REVIEW_CODE, FOUR_OR_OVER)
                                    && before(row.at(REVIEW), plusYears(row.at(DOB), 4))));

    private ReviewRules() {}
}
