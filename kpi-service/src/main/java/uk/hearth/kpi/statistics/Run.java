package uk.hearth.kpi.statistics;

import java.util.ArrayList;
import java.util.List;

/** Neighbours of one sign, 1 or -1, as many as there are; both ends are places in the list, themselves included. */
record Run(int from, int to, int sign) {

    /** The runs of at least so many neighbours, in order; zeros make none. */
    static List<Run> of(int[] signs, int atLeast) {
        var runs = new ArrayList<Run>();
        int from = 0;
        for (int i = 1; i <= signs.length; i++) {
            if (i < signs.length && signs[i] == signs[from]) {
                continue;
            }
            if (signs[from] != 0 && i - from >= atLeast) {
                runs.add(new Run(from, i - 1, signs[from]));
            }
            from = i;
        }
        return runs;
    }
}
