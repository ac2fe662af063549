package uk.hearth.placement.rulebook;

import static uk.hearth.placement.layout.Codes.codes;
import static uk.hearth.placement.layout.Column.*;
import static uk.hearth.placement.layout.Day.before;
import static uk.hearth.placement.layout.Day.onOrAfter;
import static uk.hearth.placement.layout.TableName.EPISODES;
import static uk.hearth.placement.layout.TableName.PLACED_ADOPTION;
import static uk.hearth.placement.rules.Indicator.*;
import static uk.hearth.placement.rules.Rule.rule;

import java.util.Comparator;
import java.util.List;
import uk.hearth.placement.layout.Child;
import uk.hearth.placement.layout.Codes;
import uk.hearth.placement.layout.Day;
import uk.hearth.placement.rules.Flags;
import uk.hearth.placement.rules.Rule;

/** Whether a placement for adoption follows on from the placement before it, an order and a decision. */
final class AdoptivePlacementRules {

    private static final Codes WITH_CURRENT_CARER = codes("A3 A5");
    private static final Codes UNDER_ORDER = codes("A5 A6");
    private static final Codes STARTED_OR_SAME_CARER = codes("S T U");

    private static final int SINCE_2015 = Day.of(2015, 4, 1);

    private static final ChosenEpisode FIRST_PLACED =
            ChosenEpisode.earliest(row -> row.in(PLACE, CodeSets.PLACED_FOR_ADOPTION));

    static final List<Rule> RULES = List.of(
            rule("217")
                    .flags(EPISODES, PLACE, DECOM, RNE)
                    .error(
                            "The child was placed for adoption with the current carer (A3, A5), but by its reason the"
                                    + " episode is no start and no move with the same carer.",
                            "Use S, T or U, or A4 or A6 if the adopters are new carers.")
                    .distorts(S1, S2, S3, A10)
                    .rows(
                            EPISODES,
                            row -> row.in(PLACE, WITH_CURRENT_CARER)
                                    && onOrAfter(row.at(DECOM), SINCE_2015)
                                    && !row.in(RNE, STARTED_OR_SAME_CARER)),
            rule("336")
                    .flags(EPISODES, PLACE)
                    .error(
                            "The child was placed for adoption with the current carer (A3, A5), but was not with a foster"
                                    + " carer or an adopter before.",
                            "Use A4 or A6 if the adopters are new carers, or put right the placement before.")
                    .distorts(S3, P9, A10)
                    .episodesAfterAnother((episode, previous) -> episode.in(PLACE, WITH_CURRENT_CARER)
                            && !previous.in(PLACE, CodeSets.FOSTERED_OR_FOR_ADOPTION)),
            rule("408")
                    .flags(EPISODES, PLACE, LS)
                    .error(
                            "The child is placed for adoption under a placement order (A5, A6), but the legal status is not"
                                    + " that order (E1).",
                            "Use E1, or A3 or A4 if the parents consented.")
                    .distorts(V8, A2, A16)
                    .rows(EPISODES, row -> row.in(PLACE, UNDER_ORDER) && !row.in(LS, CodeSets.PLACEMENT_ORDER)),
            rule("551")
                    .flags(EPISODES, PLACE)
                    .flags(PLACED_ADOPTION, DATE_PLACED)
                    .error(
                            "The child is placed for adoption, but there is no day of the decision for it.",
                            "Give the decision and its day, or put right the placement.")
                    .distorts(A3, A15)
                    .children(AdoptivePlacementRules::withoutDecision),
            rule("552")
                    .flags(PLACED_ADOPTION, DATE_PLACED)
                    .flags(EPISODES, DECOM)
                    .error(
                            "The child was placed for adoption before the decision for it was made.",
                            "Put right the day of the decision, or the day on which the placement began.")
                    .distorts(A1, A3, A15)
                    .children(AdoptivePlacementRules::placedTooEarly));

    private AdoptivePlacementRules() {}

    private static void withoutDecision(Child child, Flags flags) {
        var decisions = child.rows(PLACED_ADOPTION);
        if (decisions.isEmpty() || decisions.stream().anyMatch(row -> row.blank(DATE_PLACED))) {
            child.rows(EPISODES).stream()
                    .filter(row -> row.in(PLACE, CodeSets.PLACED_FOR_ADOPTION))
                    .forEach(flags::mark);
        }
    }

    private static void placedTooEarly(Child child, Flags flags) {
        var placed = FIRST_PLACED.of(child);
        var decided = child.rows(PLACED_ADOPTION).stream()
                .filter(row -> row.dated(DATE_PLACED))
                .min(Comparator.comparing(row -> row.at(DATE_PLACED), Comparator.reverseOrder()));
        if (placed.isPresent()
                && decided.isPresent()
                && before(placed.get().at(DECOM), decided.get().at(DATE_PLACED))) {
            flags.mark(placed.get());
            flags.mark(decided.get());
        }
    }
}
