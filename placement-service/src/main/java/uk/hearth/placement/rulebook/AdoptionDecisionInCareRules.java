package uk.hearth.placement.rulebook;

import static uk.hearth.placement.layout.Codes.codes;
import static uk.hearth.placement.layout.Column.*;
import static uk.hearth.placement.layout.Day.after;
import static uk.hearth.placement.layout.Day.before;
import static uk.hearth.placement.layout.TableName.EPISODES;
import static uk.hearth.placement.layout.TableName.PLACED_ADOPTION;
import static uk.hearth.placement.rules.Indicator.*;
import static uk.hearth.placement.rules.Rule.rule;

import java.util.List;
import uk.hearth.placement.layout.Child;
import uk.hearth.placement.layout.Codes;
import uk.hearth.placement.layout.Row;
import uk.hearth.placement.rules.Flags;
import uk.hearth.placement.rules.Rule;

/** Whether a decision for adoption was made, and stood, while the child was looked after, and before a placement order. */
final class AdoptionDecisionInCareRules {

    /** REC: goes on in care, or leaves it by adoption. */
    private static final Codes NEXT_EPISODE_OR_ADOPTED = codes("X1 E11 E12");

    private static final ChosenEpisode END_OF_CARE = ChosenEpisode.latest(row -> !row.in(REC, CodeSets.NEXT_EPISODE));
    private static final ChosenEpisode FIRST_IN_CARE =
            ChosenEpisode.earliest(row -> !row.in(LS, CodeSets.SHORT_BREAKS));
    private static final ChosenEpisode FIRST_START = ChosenEpisode.earliest(row -> row.in(RNE, CodeSets.STARTED));
    private static final ChosenEpisode FIRST_UNDER_ORDER =
            ChosenEpisode.earliest(row -> row.in(LS, CodeSets.PLACEMENT_ORDER));

    static final List<Rule> RULES = List.of(
            rule("117")
                    .flags(EPISODES, DECOM, DEC, REC)
                    .flags(PLACED_ADOPTION, DATE_PLACED, DATE_PLACED_CEASED)
                    .error(
                            "Adoption was decided on, or stopped being the plan, after the end of the year or of care.",
                            "Put right the days of the decision, or the end of the episode.")
                    .distorts(A3, A5, A15)
                    .children(END_OF_CARE.against(PLACED_ADOPTION, AdoptionDecisionInCareRules::isTooLate)),
            rule("118")
                    .flags(EPISODES, DECOM, LS)
                    .flags(PLACED_ADOPTION, DATE_PLACED_CEASED)
                    .error(
                            "Adoption stopped being the plan before this year, or before the child was looked after.",
                            "Put right DATE_PLACED_CEASED, or take out a decision that had ceased before this year.")
                    .distorts(A3, A5)
                    .children(FIRST_IN_CARE.against(
                            PLACED_ADOPTION,
                            (decision, first) -> before(decision.at(DATE_PLACED_CEASED), first.at(DECOM))
                                    || before(
                                            decision.at(DATE_PLACED_CEASED),
                                            decision.year().start()))),
            rule("553")
                    .flags(EPISODES, LS)
                    .flags(PLACED_ADOPTION, DATE_PLACED_CEASED, REASON_PLACED_CEASED)
                    .error(
                            "There is a placement order (E1) but no decision for adoption, or one that has ceased while the"
                                    + " order goes on.",
                            "Add the decision; end the episode if the order was revoked.")
                    .distorts(A2, A3, A5, A15, A16)
                    .children(AdoptionDecisionInCareRules::orderWithoutDecision),
            rule("554")
                    .flags(EPISODES, DECOM, LS)
                    .flags(PLACED_ADOPTION, DATE_PLACED)
                    .error(
                            "The decision for adoption was made after the placement order (E1).",
                            "Put right the day of the decision, or the day on which the order began.")
                    .distorts(A2, A3, A15, A16)
                    .children(FIRST_UNDER_ORDER.against(
                            PLACED_ADOPTION, (decision, order) -> after(decision.at(DATE_PLACED), order.at(DECOM)))),
            rule("557")
                    .flags(EPISODES, PLACE, LS, REC)
                    .flags(PLACED_ADOPTION, DATE_PLACED_CEASED, REASON_PLACED_CEASED)
                    .error(
                            "The child left care from a placement for adoption or a placement order, was not adopted, and"
                                    + " the decision for adoption has not ceased.",
                            "Give the day when it ceased and the reason, or put right why the episode ended.")
                    .distorts(A3, A4, A5)
                    .children(AdoptionDecisionInCareRules::leftOtherwise),
            rule("1003")
                    .flags(PLACED_ADOPTION, DATE_PLACED)
                    .flags(EPISODES, DECOM, RNE)
                    .error(
                            "The decision for adoption was made before care began.",
                            "Put right the day of the decision, or the day on which care began.")
                    .distorts(A1, A3, A15)
                    .children(FIRST_START.against(
                            PLACED_ADOPTION, (decision, start) -> before(decision.at(DATE_PLACED), start.at(DECOM)))));

    private AdoptionDecisionInCareRules() {}

    private static boolean isTooLate(Row decision, Row last) {
        int end = decision.year().end();
        return isAfterEither(decision.at(DATE_PLACED), end, last.at(DEC))
                || isAfterEither(decision.at(DATE_PLACED_CEASED), end, last.at(DEC));
    }

    private static boolean isAfterEither(int day, int end, int leftCare) {
        return after(day, end) || after(day, leftCare);
    }

    private static void orderWithoutDecision(Child child, Flags flags) {
        var underOrder = child.rows(EPISODES).stream()
                .filter(row -> row.in(LS, CodeSets.PLACEMENT_ORDER))
                .toList();
        var decisions = child.rows(PLACED_ADOPTION);
        if (decisions.isEmpty()) {
            flags.mark(underOrder);
        }
        if (underOrder.stream().anyMatch(row -> row.blank(DEC))) {
            decisions.stream()
                    .filter(row -> row.anyGiven(DATE_PLACED_CEASED, REASON_PLACED_CEASED))
                    .forEach(flags::mark);
        }
    }

    private static void leftOtherwise(Child child, Flags flags) {
        for (var episode : child.rows(EPISODES)) {
            boolean forAdoption =
                    episode.in(PLACE, CodeSets.PLACED_FOR_ADOPTION) || episode.in(LS, CodeSets.PLACEMENT_ORDER);
            if (forAdoption && episode.givenNotIn(REC, NEXT_EPISODE_OR_ADOPTED)) {
                markNotCeased(episode, child.rows(PLACED_ADOPTION), flags);
            }
        }
    }

    private static void markNotCeased(Row episode, List<Row> decisions, Flags flags) {
        var standing = decisions.stream()
                .filter(row -> row.anyBlank(DATE_PLACED_CEASED, REASON_PLACED_CEASED))
                .toList();
        flags.mark(standing);
        if (decisions.isEmpty() || !standing.isEmpty()) {
            flags.mark(episode);
        }
    }
}
