package uk.hearth.placement.rulebook;

import static uk.hearth.placement.layout.Column.*;
import static uk.hearth.placement.layout.Day.within;
import static uk.hearth.placement.layout.TableName.AD1;
import static uk.hearth.placement.layout.TableName.EPISODES;
import static uk.hearth.placement.layout.TableName.PLACED_ADOPTION;
import static uk.hearth.placement.rules.Indicator.*;
import static uk.hearth.placement.rules.Rule.rule;

import java.util.List;
import uk.hearth.placement.layout.Child;
import uk.hearth.placement.layout.Row;
import uk.hearth.placement.rules.Flags;
import uk.hearth.placement.rules.Rule;

/** Whether there are adoption answers (AD1) of the children who were adopted in the year, and of no others. */
final class AdoptedChildRules {

    static final List<Rule> RULES = List.of(
            rule("525")
                    .flags(PLACED_ADOPTION, DATE_PLACED_CEASED)
                    .flags(AD1, ColumnSets.ADOPTION)
                    .error(
                            "Adoption stopped being the plan, but there are adoption answers of the child.",
                            "Take out the answers if the child was not adopted, else the day when the plan ceased.")
                    .distorts(A1, A2, A5, A10)
                    .pairs(
                            PLACED_ADOPTION,
                            AD1,
                            (decision, adoption) ->
                                    decision.given(DATE_PLACED_CEASED) && adoption.anyGiven(ColumnSets.ADOPTION)),
            rule("558")
                    .flags(EPISODES, REC)
                    .flags(PLACED_ADOPTION, DATE_PLACED_CEASED)
                    .error(
                            "The child was adopted, but every decision for adoption has ceased.",
                            "Leave DATE_PLACED_CEASED blank in the decision that led to the adoption.")
                    .distorts(A3, A4, A5)
                    .children(AdoptedChildRules::againstEveryDecision),
            rule("601")
                    .flags(EPISODES, REC)
                    .flags(AD1, ColumnSets.ADOPTION)
                    .error(
                            "The child was adopted in the year, but adoption answers are missing.",
                            "Fill in the whole row of AD1, or put right why the episode ended.")
                    .distorts(A1, A2, A4, A10)
                    .children(AdoptedChildRules::withoutAnswers),
            rule("602")
                    .flags(AD1, CHILD)
                    .needs(EPISODES)
                    .error(
                            "There are adoption answers, but by the episodes the child was not adopted in the year.",
                            "Take the row out of AD1, or put right why and when the last episode ended.")
                    .distorts(A1, A2, A4, A10)
                    .rows(
                            AD1,
                            row -> row.anyGiven(ColumnSets.ADOPTION)
                                    && row.child() != null
                                    && adoptions(row.child()).isEmpty()));

    private AdoptedChildRules() {}

    private static void againstEveryDecision(Child child, Flags flags) {
        var decisions = child.rows(PLACED_ADOPTION);
        if (decisions.size() > 1 && decisions.stream().allMatch(row -> row.given(DATE_PLACED_CEASED))) {
            child.rows(EPISODES).stream()
                    .filter(row -> row.in(REC, CodeSets.ADOPTED))
                    .forEach(flags::mark);
        }
    }

    private static void withoutAnswers(Child child, Flags flags) {
        var adoptions = adoptions(child);
        var answers = child.rows(AD1);
        var lacking = answers.stream()
                .filter(row -> row.anyBlank(ColumnSets.ADOPTION))
                .toList();
        if (!adoptions.isEmpty() && (answers.isEmpty() || !lacking.isEmpty())) {
            flags.mark(adoptions);
            flags.mark(lacking);
        }
    }

    private static List<Row> adoptions(Child child) {
        return child.rows(EPISODES).stream()
                .filter(row -> row.in(REC, CodeSets.ADOPTED)
                        && within(row.at(DEC), row.year().start(), row.year().end()))
                .toList();
    }
}
