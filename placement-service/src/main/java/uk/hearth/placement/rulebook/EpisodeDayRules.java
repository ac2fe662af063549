package uk.hearth.placement.rulebook;

import static uk.hearth.placement.layout.Column.*;
import static uk.hearth.placement.layout.Day.after;
import static uk.hearth.placement.layout.Day.before;
import static uk.hearth.placement.layout.Day.sameDay;
import static uk.hearth.placement.layout.TableName.EPISODES;
import static uk.hearth.placement.rules.Indicator.*;
import static uk.hearth.placement.rules.Rule.rule;

import java.util.List;
import uk.hearth.placement.layout.Day;
import uk.hearth.placement.rules.Rule;

/** Whether the days of an episode are in the year, and in their order. */
final class EpisodeDayRules {

    /** When the Children Act 1989 came into force. */
    private static final int CHILDREN_ACT = Day.of(1991, 10, 14);

    static final List<Rule> RULES = List.of(
            rule("353")
                    .flags(EPISODES, DECOM)
                    .error(
                            "The episode began before 14 October 1991, when the Children Act 1989 came into force.",
                            "Put right the day on which it began.")
                    .distorts(V1, S2, S3)
                    .rows(EPISODES, row -> before(row.at(DECOM), CHILDREN_ACT)),
            rule("354")
                    .flags(EPISODES, DECOM)
                    .error(
                            "The episode began after the end of the year.",
                            "Put right the day; an episode that begins next year belongs in next year's return.")
                    .distorts(V1, V3, S1)
                    .rows(EPISODES, row -> after(row.at(DECOM), row.year().end())),
            rule("355")
                    .flags(EPISODES, DECOM, DEC)
                    .error(
                            "The episode ended on the day on which it began.",
                            "Leave out an episode of less than a day, or put right the day that is wrong.")
                    .distorts(V3, V4, S1, S2)
                    .rows(EPISODES, row -> sameDay(row.at(DECOM), row.at(DEC))),
            rule("356")
                    .flags(EPISODES, DECOM, DEC)
                    .error("The episode ended before it began.", "Put right the day that is wrong.")
                    .distorts(V1, V3, V4, S1, S2, S3)
                    .rows(EPISODES, row -> before(row.at(DEC), row.at(DECOM))),
            rule("385")
                    .flags(EPISODES, DEC)
                    .error(
                            "The episode ended after the end of the year.",
                            "Put right the day; leave DEC and REC blank if the episode was open at the end of the year.")
                    .distorts(V1, V4, S3)
                    .rows(EPISODES, row -> after(row.at(DEC), row.year().end())),
            rule("501")
                    .flags(EPISODES, DECOM, DEC)
                    .error(
                            "The episode began before the child's one before it had ended.",
                            "Put right the days: the episodes of a child may meet, but not overlap.")
                    .distorts(V1, S1, S2, S3)
                    .episodesAfterAnother((episode, previous) -> before(episode.at(DECOM), previous.at(DEC))));

    private EpisodeDayRules() {}
}
