package uk.hearth.placement.rulebook;

import static uk.hearth.placement.layout.Codes.codes;
import static uk.hearth.placement.layout.Column.*;
import static uk.hearth.placement.layout.Day.after;
import static uk.hearth.placement.layout.Day.before;
import static uk.hearth.placement.layout.Day.sameDay;
import static uk.hearth.placement.layout.TableName.AD1;
import static uk.hearth.placement.layout.TableName.EPISODES;
import static uk.hearth.placement.layout.TableName.PLACED_ADOPTION;
import static uk.hearth.placement.rules.Indicator.*;
import static uk.hearth.placement.rules.Rule.rule;

import java.util.List;
import uk.hearth.placement.layout.Codes;
import uk.hearth.placement.layout.Row;
import uk.hearth.placement.rules.Rule;

/** Whether the days of an adoption (AD1) are in the order in which things are done, and fit the episodes. */
final class AdoptionMatchRules {

    private static final Codes ADOPTED_EVER = codes("E1 E11 E12");
    private static final Codes BY_CARER = codes("A2 A3 A5");
    private static final Codes BY_OTHERS = codes("A1 A4 A6");
    private static final Codes NO = codes("0");

    private static final ChosenEpisode LATEST_START = ChosenEpisode.latest(row -> row.in(RNE, CodeSets.STARTED));

    static final List<Rule> RULES = List.of(
            rule("331")
                    .flags(AD1, DATE_MATCH)
                    .flags(EPISODES, DECOM, REC)
                    .error(
                            "The child was matched with the adopters after the placement that ended in adoption had begun.",
                            "Put right the day of the match, or the day on which the episode began.")
                    .distorts(A1, A2)
                    .pairs(
                            EPISODES,
                            AD1,
                            (episode, adoption) -> episode.in(REC, CodeSets.ADOPTED)
                                    && after(adoption.at(DATE_MATCH), episode.at(DECOM))),
            rule("333")
                    .flags(AD1, DATE_INT, DATE_MATCH)
                    .error(
                            "The child was matched with the adopters before the decision for adoption, or there is no day of"
                                    + " the decision.",
                            "Give DATE_INT, or put right the day that is wrong.")
                    .distorts(A2, A3)
                    .rows(
                            AD1,
                            row -> row.dated(DATE_MATCH)
                                    && (!row.dated(DATE_INT) || after(row.at(DATE_INT), row.at(DATE_MATCH)))),
            rule("334")
                    .flags(EPISODES, DECOM, RNE)
                    .flags(AD1, DATE_INT)
                    .error(
                            "The decision for adoption (DATE_INT) was made before the child's latest time in care began.",
                            "Put right DATE_INT, or the day on which care began.")
                    .distorts(A1, A3)
                    .children(LATEST_START.against(
                            AD1, (adoption, start) -> before(adoption.at(DATE_INT), start.at(DECOM)))),
            rule("335")
                    .flags(EPISODES, PLACE, REC)
                    .flags(AD1, FOSTER_CARE)
                    .error(
                            "Whether the foster carer adopted the child (FOSTER_CARE) is not what the last placement says.",
                            "Use 1 with A3 and A5, 0 with A4 and A6, or put right the placement.")
                    .distorts(A10)
                    .pairs(EPISODES, AD1, AdoptionMatchRules::differOnCarer),
            rule("521")
                    .flags(EPISODES, PLACE, DECOM)
                    .flags(AD1, DATE_INT)
                    .error(
                            "The decision for adoption (DATE_INT) was made after the child was placed for adoption.",
                            "Put right DATE_INT, or the day on which the placement began.")
                    .distorts(A1, A3)
                    .pairs(
                            EPISODES,
                            AD1,
                            (episode, adoption) -> episode.in(PLACE, CodeSets.PLACED_FOR_ADOPTION)
                                    && after(adoption.at(DATE_INT), episode.at(DECOM))),
            rule("523")
                    .flags(PLACED_ADOPTION, DATE_PLACED)
                    .flags(AD1, DATE_INT)
                    .error(
                            "The decision for adoption has one day in AD1 and another among the decisions.",
                            "DATE_INT and DATE_PLACED are the same day: put right the one that is wrong.")
                    .distorts(A3, A15)
                    .pairs(
                            PLACED_ADOPTION,
                            AD1,
                            (decision, adoption) -> decision.dated(DATE_PLACED)
                                    && adoption.dated(DATE_INT)
                                    && decision.at(DATE_PLACED) != adoption.at(DATE_INT)),
            rule("582")
                    .flags(EPISODES, DEC)
                    .flags(AD1, DATE_MATCH)
                    .query(
                            "The child was adopted on the day of the match with the adopters.",
                            "Check both days; accept it if they are right.")
                    .distorts(A2)
                    .rows(EPISODES, AdoptionMatchRules::adoptedOnDayOfMatch));

    private AdoptionMatchRules() {}

    private static boolean differOnCarer(Row episode, Row adoption) {
        return episode.in(REC, ADOPTED_EVER)
                && ((episode.in(PLACE, BY_CARER) && adoption.in(FOSTER_CARE, NO))
                        || (episode.in(PLACE, BY_OTHERS) && adoption.in(FOSTER_CARE, CodeSets.YES)));
    }

    private static boolean adoptedOnDayOfMatch(Row episode) {
        var child = episode.child();
        return child != null
                && episode.in(REC, CodeSets.ADOPTED)
                && child.rows(AD1).stream().anyMatch(row -> sameDay(row.at(DATE_MATCH), episode.at(DEC)));
    }
}
