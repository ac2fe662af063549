package uk.hearth.placement.rulebook;

import static uk.hearth.placement.layout.Codes.codes;
import static uk.hearth.placement.layout.Column.*;
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

/** Whether an episode that ended says so, and why, as what follows it demands. */
final class EpisodeEndRules {

    /** REC: the child died, or proved to be of age. */
    private static final Codes NEVER_TO_RETURN = codes("E2 E15");

    static final List<Rule> RULES = List.of(
            rule("142")
                    .flags(EPISODES, DEC, REC)
                    .error(
                            "The episode is not the child's latest, but does not say when it ended, or why.",
                            "Give DEC and REC.")
                    .distorts(V1, V4, S1, S2, S3)
                    .rows(
                            EPISODES,
                            row -> row.dated(DECOM) && hasDatedNext(row) && (!row.dated(DEC) || row.blank(REC))),
            rule("148")
                    .flags(EPISODES, DEC, REC)
                    .error(
                            "There is a day when the episode ended but no reason, or a reason but no day.",
                            "Give both, or neither if the episode is open.")
                    .distorts(V1, V4, A4, RU1, SG1)
                    .rows(EPISODES, row -> row.blank(DEC) != row.blank(REC)),
            rule("225")
                    .flags(EPISODES, REASON_PLACE_CHANGE)
                    .error(
                            "The child moved on to another placement, but there is no reason for the change.",
                            "Give REASON_PLACE_CHANGE in the episode that ended.")
                    .distorts(S4)
                    .rows(EPISODES, row -> row.blank(REASON_PLACE_CHANGE) && movedOn(row)),
            rule("233")
                    .flags(EPISODES, REASON_PLACE_CHANGE, DEC)
                    .error(
                            "There is a reason for a change of placement, but the episode has not ended.",
                            "Take the reason out, or give the day on which the episode ended.")
                    .distorts(S4)
                    .rows(EPISODES, row -> row.blank(DEC) && row.given(REASON_PLACE_CHANGE)),
            rule("388")
                    .flags(EPISODES, REC)
                    .error(
                            "The reason why the episode ended does not fit the episode that follows it, or that none"
                                    + " follows.",
                            "Use X1 where, and only where, another episode of the child begins on the same day.")
                    .distorts(V1, V3, V4, S1, S3)
                    .children((child, flags) -> endings(datedLast(child), flags)),
            rule("437")
                    .flags(EPISODES, REC)
                    .error(
                            "The episode ended because the child died (E2) or proved to be 18 or over (E15), but others"
                                    + " follow.",
                            "Put right the reason, or take out the episodes that follow.")
                    .distorts(V1, V4)
                    .rows(EPISODES, row -> row.dated(DECOM) && row.in(REC, NEVER_TO_RETURN) && row.next() != null));

    private EpisodeEndRules() {}

    /** Rows without a date come last, so a later dated one is the next. */
    private static boolean hasDatedNext(Row row) {
        var next = row.next();
        return next != null && next.dated(DECOM);
    }

    private static boolean movedOn(Row row) {
        var next = row.next();
        return next != null
                && row.in(REC, CodeSets.NEXT_EPISODE)
                && !row.in(PLACE, CodeSets.TEMPORARY)
                && next.in(RNE, CodeSets.MOVED)
                && !next.in(PLACE, CodeSets.TEMPORARY);
    }

    private static void endings(List<Row> rows, Flags flags) {
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            boolean last = i + 1 == rows.size();
            boolean goesOn = row.in(REC, CodeSets.NEXT_EPISODE);
            boolean joined = !last && sameDay(row.at(DEC), rows.get(i + 1).at(DECOM));
            boolean wrong = goesOn ? !joined : row.given(REC) && joined;
            if (wrong && row.dated(DEC)) {
                flags.mark(row);
            }
        }
    }

    /** Rule 388 puts rows without a date before the dated ones. */
    private static List<Row> datedLast(Child child) {
        return child.rows(EPISODES).stream()
                .sorted(Comparator.comparingInt(row -> Day.orElse(row.at(DECOM), Day.BLANK)))
                .toList();
    }
}
