package uk.hearth.placement.rulebook;

import static uk.hearth.placement.layout.Column.*;
import static uk.hearth.placement.layout.Day.before;
import static uk.hearth.placement.layout.TableName.HEADER;
import static uk.hearth.placement.layout.TableName.PLACED_ADOPTION;
import static uk.hearth.placement.rules.Indicator.*;
import static uk.hearth.placement.rules.Rule.rule;

import java.util.Comparator;
import java.util.List;
import uk.hearth.placement.layout.Child;
import uk.hearth.placement.layout.Day;
import uk.hearth.placement.layout.Row;
import uk.hearth.placement.rules.Flags;
import uk.hearth.placement.rules.Rule;

/** Whether a decision that a child should be placed for adoption is whole, and apart from the child's others. */
final class AdoptionDecisionRules {

    static final List<Rule> RULES = List.of(
            rule("119")
                    .flags(PLACED_ADOPTION, DATE_PLACED_CEASED, REASON_PLACED_CEASED)
                    .error(
                            "There is a day when adoption stopped being the plan but no reason, or a reason but no day.",
                            "Give both, or neither if adoption is still the plan.")
                    .distorts(A3, A5)
                    .rows(PLACED_ADOPTION, row -> row.blank(DATE_PLACED_CEASED) != row.blank(REASON_PLACED_CEASED)),
            rule("184")
                    .flags(PLACED_ADOPTION, DATE_PLACED)
                    .needs(HEADER)
                    .error(
                            "The decision for adoption was made before the child was born.",
                            "Put right the day of the decision or the date of birth.")
                    .distorts(A3, A15)
                    .pairs(
                            PLACED_ADOPTION,
                            HEADER,
                            (decision, header) -> before(decision.at(DATE_PLACED), header.at(DOB))),
            rule("522")
                    .flags(PLACED_ADOPTION, DATE_PLACED, DATE_PLACED_CEASED)
                    .error(
                            "Adoption stopped being the plan before the decision for it was made.",
                            "Put right the day that is wrong.")
                    .distorts(A3, A5, A15)
                    .rows(PLACED_ADOPTION, row -> before(row.at(DATE_PLACED_CEASED), row.at(DATE_PLACED))),
            rule("563")
                    .flags(PLACED_ADOPTION, DATE_PLACED, DATE_PLACED_CEASED, REASON_PLACED_CEASED)
                    .error(
                            "Adoption stopped being the plan, but there is no day on which it was decided.",
                            "Give DATE_PLACED.")
                    .distorts(A3, A5, A15)
                    .rows(
                            PLACED_ADOPTION,
                            row -> row.blank(DATE_PLACED)
                                    && row.given(DATE_PLACED_CEASED)
                                    && row.given(REASON_PLACED_CEASED)),
            rule("579")
                    .flags(PLACED_ADOPTION, DATE_PLACED, DATE_PLACED_CEASED)
                    .error(
                            "The decision for adoption was made while the one before it still stood.",
                            "Give the day when the earlier one ceased, or put right the days.")
                    .distorts(A3, A5, A15)
                    .children(AdoptionDecisionRules::overlapping),
            rule("583")
                    .flags(PLACED_ADOPTION, DATE_PLACED, DATE_PLACED_CEASED)
                    .error(
                            "The child has a later decision for adoption, but this one has not ceased.",
                            "Give the day when it ceased and the reason, or take it out.")
                    .distorts(A3, A5, A15)
                    .children(AdoptionDecisionRules::stillStanding));

    private AdoptionDecisionRules() {}

    private static void overlapping(Child child, Flags flags) {
        var inOrder = child.rows(PLACED_ADOPTION).stream()
                .sorted(Comparator.comparingInt(row -> Day.orElse(row.at(DATE_PLACED), Integer.MAX_VALUE)))
                .toList();
        for (int i = 1; i < inOrder.size(); i++) {
            var row = inOrder.get(i);
            var earlier = inOrder.get(i - 1);
            if (!earlier.dated(DATE_PLACED_CEASED) || before(row.at(DATE_PLACED), earlier.at(DATE_PLACED_CEASED))) {
                flags.mark(row);
            }
        }
    }

    /** A decision without a day counts as the earliest. */
    private static void stillStanding(Child child, Flags flags) {
        var decisions = child.rows(PLACED_ADOPTION);
        var latest =
                decisions.stream().min(Comparator.comparing(AdoptionDecisionRules::day, Comparator.reverseOrder()));
        decisions.stream()
                .filter(row -> row.blank(DATE_PLACED_CEASED) && row != latest.orElse(row))
                .forEach(flags::mark);
    }

    private static int day(Row decision) {
        return Day.orElse(decision.at(DATE_PLACED), Day.BLANK);
    }
}
