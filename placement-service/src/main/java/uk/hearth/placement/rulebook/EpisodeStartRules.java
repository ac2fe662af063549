package uk.hearth.placement.rulebook;

import static uk.hearth.placement.layout.Codes.codes;
import static uk.hearth.placement.layout.Column.*;
import static uk.hearth.placement.layout.Day.onOrAfter;
import static uk.hearth.placement.layout.Day.onOrBefore;
import static uk.hearth.placement.layout.Day.sameDay;
import static uk.hearth.placement.layout.TableName.EPISODES;
import static uk.hearth.placement.rules.Indicator.*;
import static uk.hearth.placement.rules.Rule.rule;

import java.util.Comparator;
import java.util.List;
import uk.hearth.placement.layout.Child;
import uk.hearth.placement.layout.Codes;
import uk.hearth.placement.layout.Day;
import uk.hearth.placement.layout.Row;
import uk.hearth.placement.rules.Flags;
import uk.hearth.placement.rules.Rule;

/** Whether an episode begins care, or goes on with it, as what came before it demands. */
final class EpisodeStartRules {

    private static final Codes CONTINUED = codes("P L T U B");

    /** REC: every valid code except X1. */
    private static final Codes LEFT_CARE =
            codes("E2 E3 E4A E4B E5 E6 E7 E8 E9 E11 E12 E13 E14 E15 E16 E17 E41 E45 E46 E47 E48");

    static final List<Rule> RULES = List.of(
            rule("357")
                    .flags(EPISODES, RNE)
                    .error(
                            "The child's first episode began this year, but not with the start of care (S).",
                            "Use S, or give the episodes that came before it.")
                    .distorts(V3, V5, S1)
                    .children(EpisodeStartRules::firstWithoutStart),
            rule("431")
                    .flags(EPISODES, RNE, DECOM)
                    .error(
                            "Care began anew (S) on the day when the child's episode before ended, or earlier.",
                            "Say what changed (P, L, T, U or B) if care went on, or put right the days.")
                    .distorts(V3, V5, S3)
                    .episodesAfterAnother((episode, previous) ->
                            episode.in(RNE, CodeSets.STARTED) && onOrBefore(episode.at(DECOM), previous.at(DEC))),
            rule("432")
                    .flags(EPISODES, RNE)
                    .error(
                            "The child left care at the end of the episode before, but this one does not begin care"
                                    + " anew.",
                            "Use S, or X1 in the episode before if care went on.")
                    .distorts(V3, V4, V5, S3)
                    .episodesAfterAnother(
                            (episode, previous) -> previous.in(REC, LEFT_CARE) && !episode.in(RNE, CodeSets.STARTED)),
            rule("433")
                    .flags(EPISODES, RNE, DECOM)
                    .error(
                            "The episode goes on from another, but does not begin on the day when that one ended.",
                            "Put right the day, or use S if the child had left care in between.")
                    .distorts(V1, V3, S1, S2, S3)
                    .children((child, flags) -> gaps(byStartAndEnd(child), flags)),
            rule("504")
                    .flags(EPISODES, CIN)
                    .error(
                            "The category of need has changed within one period of care.",
                            "Give the need that there was when care began in every episode of the period.")
                    .distorts(V9)
                    .episodesAfterAnother((episode, previous) -> previous.in(REC, CodeSets.NEXT_EPISODE)
                            && sameDay(previous.at(DEC), episode.at(DECOM))
                            && episode.differs(CIN, previous)));

    private EpisodeStartRules() {}

    private static void firstWithoutStart(Child child, Flags flags) {
        var first = child.episodes().first();
        if (first != null && onOrAfter(first.at(DECOM), child.year().start()) && !first.in(RNE, CodeSets.STARTED)) {
            flags.mark(first);
        }
    }

    private static void gaps(List<Row> rows, Flags flags) {
        for (int i = 1; i < rows.size(); i++) {
            var row = rows.get(i);
            if (row.in(RNE, CONTINUED)
                    && !sameDay(row.at(DECOM), rows.get(i - 1).at(DEC))) {
                flags.mark(row);
            }
        }
    }

    private static List<Row> byStartAndEnd(Child child) {
        return child.rows(EPISODES).stream()
                .sorted(Comparator.comparingInt((Row row) -> Day.orElse(row.at(DECOM), Integer.MAX_VALUE))
                        .thenComparingInt(row -> Day.orElse(row.at(DEC), Integer.MAX_VALUE)))
                .toList();
    }
}
