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

/** Whether a child's episodes follow on from each other. */
final class EpisodeChainRules {

    private static final Codes CONTINUED = codes("P L T U B");

    static final List<Rule> RULES = List.of(
            rule("388")
                    .flags(EPISODES, REC)
                    .error(
                            "The reason why the episode ended does not fit the episode that follows it, or that none"
                                    + " follows.",
                            "Use X1 where, and only where, another episode of the child begins on the same day.")
                    .distorts(V1, V3, V4, S1, S3)
                    .children((child, flags) -> endings(datedLast(child), flags)),
            rule("433")
                    .flags(EPISODES, RNE, DECOM)
                    .error(
                            "The episode goes on from another, but does not begin on the day when that one ended.",
                            "Put right the day, or use S if the child had left care in between.")
                    .distorts(V1, V3, S1, S2, S3)
                    .children((child, flags) -> gaps(byStartAndEnd(child), flags)));

    private EpisodeChainRules() {}

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

    private static void gaps(List<Row> rows, Flags flags) {
        for (int i = 1; i < rows.size(); i++) {
            var row = rows.get(i);
            if (row.in(RNE, CONTINUED)
                    && !sameDay(row.at(DECOM), rows.get(i - 1).at(DEC))) {
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

    private static List<Row> byStartAndEnd(Child child) {
        return child.rows(EPISODES).stream()
                .sorted(Comparator.comparingInt((Row row) -> Day.orElse(row.at(DECOM), Integer.MAX_VALUE))
                        .thenComparingInt(row -> Day.orElse(row.at(DEC), Integer.MAX_VALUE)))
                .toList();
    }
}
