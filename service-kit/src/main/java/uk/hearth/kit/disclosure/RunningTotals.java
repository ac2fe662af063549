package uk.hearth.kit.disclosure;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * What is known of sums over time. The count of a stretch of months is the difference of two running totals, so what is
 * known are the greatest differences between totals, and what follows from them are shortest paths (a system of
 * difference constraints). Counts are never below zero.
 */
final class RunningTotals {

    private static final long UNKNOWN = Long.MAX_VALUE / 8;

    private final List<Integer> marks;
    private final long[][] most;

    /** @param months between which counts may be told */
    RunningTotals(Collection<Integer> months) {
        marks = List.copyOf(new TreeSet<>(months));
        most = new long[marks.size()][marks.size()];
        for (int from = 0; from < marks.size(); from++) {
            for (int to = 0; to < marks.size(); to++) {
                most[from][to] = to <= from ? 0 : UNKNOWN;
            }
        }
    }

    private RunningTotals(RunningTotals known) {
        marks = known.marks;
        most = Arrays.stream(known.most).map(long[]::clone).toArray(long[][]::new);
    }

    RunningTotals copy() {
        return new RunningTotals(this);
    }

    long least(Stretch stretch) {
        return -most[mark(stretch.to())][mark(stretch.from())];
    }

    long most(Stretch stretch) {
        return most[mark(stretch.from())][mark(stretch.to())];
    }

    /** Learns that a count lies in a range, unless that contradicts what is known; whether it was learnt. */
    boolean learn(Stretch stretch, long atLeast, long atMost) {
        if (atLeast > most(stretch) || atMost < least(stretch)) {
            return false;
        }
        var from = mark(stretch.from());
        var to = mark(stretch.to());
        bound(to, from, -atLeast);
        bound(from, to, atMost);
        return true;
    }

    boolean learnAtLeast(Stretch stretch, long atLeast) {
        return learn(stretch, atLeast, UNKNOWN);
    }

    private void bound(int from, int to, long difference) {
        if (difference >= most[from][to]) {
            return;
        }
        var onward = most[to].clone();
        for (var start : most) {
            var reach = start[from] + difference;
            for (int end = 0; end < start.length; end++) {
                start[end] = Math.min(start[end], reach + onward[end]);
            }
        }
    }

    private int mark(int month) {
        return marks.indexOf(month);
    }
}
