package uk.hearth.placement.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * A chain of episodes with no gap: a new one begins wherever DECOM is after the previous episode's DEC. Its end is the DEC of
 * its last episode in order, which is not valid while the period is open.
 */
public record PeriodOfCare(int start, int end) {

    public boolean open() {
        return !Day.valid(end);
    }

    static List<PeriodOfCare> of(List<Row> inOrder) {
        var periods = new ArrayList<PeriodOfCare>();
        int start = Day.BLANK;
        int end = Day.BLANK;
        for (var episode : inOrder) {
            int from = episode.at(Column.DECOM);
            if (!Day.valid(from)) {
                break;
            }
            if (!Day.valid(start)) {
                start = from;
            } else if (Day.after(from, end)) {
                periods.add(new PeriodOfCare(start, end));
                start = from;
            }
            end = episode.at(Column.DEC);
        }
        if (Day.valid(start)) {
            periods.add(new PeriodOfCare(start, end));
        }
        return List.copyOf(periods);
    }
}
