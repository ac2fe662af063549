package uk.hearth.placement.rulebook;

import static uk.hearth.placement.layout.Codes.codes;
import static uk.hearth.placement.layout.Column.DEC;
import static uk.hearth.placement.layout.Column.DECOM;
import static uk.hearth.placement.layout.Column.DOB;
import static uk.hearth.placement.layout.Column.MIS_END;
import static uk.hearth.placement.layout.Column.MIS_START;
import static uk.hearth.placement.layout.Column.REC;
import static uk.hearth.placement.layout.Day.onOrBefore;
import static uk.hearth.placement.layout.Day.plusYears;
import static uk.hearth.placement.layout.Day.sameDay;
import static uk.hearth.placement.layout.Day.within;
import static uk.hearth.placement.layout.TableName.EPISODES;
import static uk.hearth.placement.layout.TableName.MISSING;
import static uk.hearth.placement.rules.Indicator.*;
import static uk.hearth.placement.rules.Rule.rule;

import java.util.List;
import uk.hearth.placement.layout.Codes;
import uk.hearth.placement.layout.Row;
import uk.hearth.placement.rules.Rule;

/** Whether a child was looked after while missing. */
final class MissingInCareRules {

    private static final Codes ANY_OTHER_REASON = codes("E8");

    static final List<Rule> RULES = List.of(
            rule("575")
                    .flags(MISSING, MIS_END)
                    .needs(EPISODES)
                    .error(
                            "The episode in which the child went missing has ended, but the time of being missing has not.",
                            "Give MIS_END: the day when the child was back, or when the episode ended.")
                    .distorts(M2, M4)
                    .pairs(
                            MISSING,
                            EPISODES,
                            (row, episode) -> row.blank(MIS_END)
                                    && within(row.at(MIS_START), episode.at(DECOM), episode.at(DEC))),
            rule("577")
                    .flags(MISSING, MIS_END)
                    .needs(EPISODES)
                    .error(
                            "The child was missing beyond the end of care.",
                            "Put right MIS_END, or the episodes: a child who is not looked after is not missing from"
                                    + " care.")
                    .distorts(M1, M2, M4)
                    .rows(MISSING, row -> Spells.outsideCare(row, MIS_START, MIS_END)),
            rule("578")
                    .flags(MISSING, MIS_START)
                    .needs(EPISODES)
                    .error("The child went missing while not looked after.", "Put right MIS_START or the episodes.")
                    .distorts(M1, M2)
                    .rows(MISSING, row -> Spells.beginsOutsideCare(row, MIS_START)),
            rule("580")
                    .flags(EPISODES, REC)
                    .needs(MISSING)
                    .error(
                            "The child was missing until the 18th birthday, when the episode ended, but not for any other"
                                    + " reason (E8).",
                            "Use E8, or put right the day when the child was back.")
                    .distorts(V4)
                    .pairs(
                            MISSING,
                            EPISODES,
                            (row, episode) -> sameDay(row.at(MIS_END), plusYears(row.at(DOB), 18))
                                    && sameDay(episode.at(DEC), row.at(MIS_END))
                                    && !episode.in(REC, ANY_OTHER_REASON)),
            rule("581")
                    .flags(MISSING, MIS_START)
                    .needs(EPISODES)
                    .error(
                            "The child went missing on a day on which no episode was open.",
                            "Put right MIS_START or the episodes.")
                    .distorts(M1, M2)
                    .rows(MISSING, MissingInCareRules::inNoEpisode));

    private MissingInCareRules() {}

    private static boolean inNoEpisode(Row row) {
        var child = row.child();
        return child != null
                && row.dated(MIS_START)
                && child.has(EPISODES)
                && child.episodes().stream().noneMatch(episode -> covers(episode, row.at(MIS_START)));
    }

    private static boolean covers(Row episode, int day) {
        return onOrBefore(episode.at(DECOM), day) && (episode.blank(DEC) || onOrBefore(day, episode.at(DEC)));
    }
}
