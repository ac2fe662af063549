package uk.hearth.placement.rulebook;

import static uk.hearth.placement.layout.Day.after;
import static uk.hearth.placement.layout.Day.before;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import uk.hearth.placement.layout.Child;
import uk.hearth.placement.layout.Column;
import uk.hearth.placement.layout.Day;
import uk.hearth.placement.layout.PeriodOfCare;
import uk.hearth.placement.layout.Row;
import uk.hearth.placement.rules.Flags;

/** Times within care that have a first and a last day: being missing, being deprived of liberty. */
final class Spells {

    private Spells() {}

    /** Marks each row that begins before the one before it has ended; in order of last days, an open one by its first. */
    static void unfinished(List<Row> rows, Column start, Column end, Flags flags) {
        if (rows.size() < 2) {
            return;
        }
        var inOrder = new ArrayList<>(rows);
        inOrder.sort(Comparator.comparingInt((Row row) -> Day.orElse(row.at(end), lastOf(row.at(start))))
                .thenComparingInt(row -> lastOf(row.at(start))));
        for (int i = 1; i < inOrder.size(); i++) {
            var row = inOrder.get(i);
            var before = inOrder.get(i - 1);
            if (!before.dated(end) || before(row.at(start), before.at(end))) {
                flags.mark(row);
            }
        }
    }

    private static int lastOf(int day) {
        return Day.orElse(day, Integer.MAX_VALUE);
    }

    /** Whether the row, of a child that has periods of care, is within none of them, from first day to last. */
    static boolean outsideCare(Row row, Column start, Column end) {
        var periods = periods(row);
        return row.dated(start)
                && !periods.isEmpty()
                && periods.stream().allMatch(period -> outside(period, row.at(start), row.at(end)));
    }

    private static boolean outside(PeriodOfCare period, int start, int end) {
        if (Day.valid(end)) {
            return after(end, period.end()) || before(end, period.start());
        }
        return Day.valid(period.end()) || before(start, period.start());
    }

    /** Whether the row begins, of a child that has periods of care, in none of them. */
    static boolean beginsOutsideCare(Row row, Column start) {
        int day = row.at(start);
        var periods = periods(row);
        return Day.valid(day)
                && !periods.isEmpty()
                && periods.stream().allMatch(period -> before(day, period.start()) || after(day, period.end()));
    }

    private static List<PeriodOfCare> periods(Row row) {
        Child child = row.child();
        return child == null ? List.of() : child.episodes().periods();
    }
}
