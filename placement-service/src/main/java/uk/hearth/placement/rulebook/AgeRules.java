package uk.hearth.placement.rulebook;

import static uk.hearth.placement.layout.Codes.codes;
import static uk.hearth.placement.layout.Column.*;
import static uk.hearth.placement.layout.Day.after;
import static uk.hearth.placement.layout.Day.before;
import static uk.hearth.placement.layout.Day.onOrAfter;
import static uk.hearth.placement.layout.Day.plusYears;
import static uk.hearth.placement.layout.TableName.EPISODES;
import static uk.hearth.placement.layout.TableName.HEADER;
import static uk.hearth.placement.rules.Indicator.*;
import static uk.hearth.placement.rules.Rule.rule;

import java.util.List;
import uk.hearth.placement.layout.Child;
import uk.hearth.placement.layout.Codes;
import uk.hearth.placement.layout.Day;
import uk.hearth.placement.layout.Row;
import uk.hearth.placement.rules.Flags;
import uk.hearth.placement.rules.Indicator;
import uk.hearth.placement.rules.Rule;

/** Whether a child is of the age for what is recorded of it. */
final class AgeRules {

    private static final Codes TO_CUSTODY = codes("CUSTOD");
    private static final Codes REMANDED = codes("J1 J2 J3");
    private static final Codes ACCOMMODATED = codes("V2");
    private static final Codes CHILDRENS_HOME = codes("K2");

    static final List<Rule> RULES = List.of(
            rule("234")
                    .flags(EPISODES, REASON_PLACE_CHANGE)
                    .flags(HEADER, DOB)
                    .error(
                            "The child moved to custody before the 10th birthday.",
                            "Put right the reason of the move, its day or the date of birth.")
                    .distorts(S4, P9)
                    .children(AgeRules::toCustodyUnderTen),
            rule("301")
                    .flags(HEADER, DOB)
                    .error("The child was born after the end of the year.", "Put right the date of birth.")
                    .distorts(V1, V9)
                    .rows(HEADER, row -> after(row.at(DOB), row.year().end())),
            rule("302")
                    .flags(EPISODES, DECOM)
                    .flags(HEADER, DOB)
                    .error("The child was born after care began.", "Put right the date of birth or the episode.")
                    .distorts(V1, V3, V9)
                    .children(AgeRules::bornAfterCareBegan),
            rule("351")
                    .flags(HEADER, DOB)
                    .error(
                            "The person was 25 before the year began.",
                            "Put right the date of birth, or take the person out.")
                    .distorts(V9, C1)
                    .rows(
                            HEADER,
                            row -> before(plusYears(row.at(DOB), 25), row.year().start())),
            rule("352")
                    .flags(EPISODES, DECOM, RNE)
                    .needs(HEADER)
                    .error("Care began on the 18th birthday or after.", "Put right the date of birth or the episode.")
                    .distorts(V1, V3)
                    .pairs(
                            EPISODES,
                            HEADER,
                            (episode, header) -> episode.in(RNE, CodeSets.STARTED)
                                    && onOrAfter(episode.at(DECOM), plusYears(header.at(DOB), 18))),
            rule("358")
                    .flags(EPISODES, DECOM, LS)
                    .flags(HEADER, DOB)
                    .error(
                            "The child was under 10, so cannot have a legal status of remand or sentence.",
                            "Put right the legal status, the day when it began or the date of birth.")
                    .distorts(V8)
                    .pairs(
                            EPISODES,
                            HEADER,
                            (episode, header) -> episode.in(LS, REMANDED) && beganUnder(10, episode, header)),
            rule("359")
                    .flags(EPISODES, DEC, LS, PLACE)
                    .needs(HEADER)
                    .error(
                            "The episode is open though the person was 18 before the end of the year.",
                            "End it on the 18th birthday at the latest; only one of 18 to 21 in a children's home (K2) by"
                                    + " agreement (V2) may stay.")
                    .distorts(V1, V4, P5)
                    .pairs(EPISODES, HEADER, AgeRules::isOpenOfAnAdult),
            tooYoungFor("371", "K3", 16, "supported accommodation", P6, P7),
            tooYoungFor("372", "R5", 10, "custody", P9),
            tooYoungFor("373", "S1", 4, "a residential school", P5),
            tooYoungFor("374", "P3", 14, "residential employment", P5));

    private AgeRules() {}

    private static Rule tooYoungFor(String code, String place, int years, String where, Indicator... distorts) {
        var unfit = codes(place);
        return rule(code)
                .flags(EPISODES, DECOM, PLACE)
                .needs(HEADER)
                .error(
                        "The child was under " + years + " when placed in " + where + ".",
                        "Put right the placement, its first day or the date of birth; if they are right, act on it.")
                .distorts(distorts)
                .pairs(
                        EPISODES,
                        HEADER,
                        (episode, header) -> episode.in(PLACE, unfit) && beganUnder(years, episode, header));
    }

    private static boolean beganUnder(int years, Row episode, Row header) {
        return before(episode.at(DECOM), plusYears(header.at(DOB), years));
    }

    private static boolean isOpenOfAnAdult(Row episode, Row header) {
        return episode.blank(DEC)
                && before(plusYears(header.at(DOB), 18), episode.year().end())
                && !(episode.in(LS, ACCOMMODATED) && episode.in(PLACE, CHILDRENS_HOME));
    }

    private static void bornAfterCareBegan(Child child, Flags flags) {
        var first = child.episodes().first();
        for (var header : child.rows(HEADER)) {
            if (first != null && after(header.at(DOB), first.at(DECOM))) {
                flags.mark(first);
                flags.mark(header);
            }
        }
    }

    private static void toCustodyUnderTen(Child child, Flags flags) {
        for (var episode : child.episodes()) {
            for (var header : child.rows(HEADER)) {
                if (episode.in(REASON_PLACE_CHANGE, TO_CUSTODY)
                        && before(dayOfMove(episode), plusYears(header.at(DOB), 10))) {
                    flags.mark(episode);
                    flags.mark(header);
                }
            }
        }
    }

    private static int dayOfMove(Row episode) {
        var next = episode.next();
        return next != null ? next.at(DECOM) : Day.orElse(episode.at(DEC), episode.at(DECOM));
    }
}
