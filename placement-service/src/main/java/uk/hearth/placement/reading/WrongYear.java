package uk.hearth.placement.reading;

import java.util.Collection;
import uk.hearth.placement.layout.CaseTable;
import uk.hearth.placement.layout.CollectionYear;
import uk.hearth.placement.layout.Column;
import uk.hearth.placement.layout.Day;
import uk.hearth.placement.layout.TableName;

/** Whether the episodes can be of the year at all: sent as another year, a whole return would be wrong. */
final class WrongYear {

    /** With so many episodes something begins or ends in the first month of a year. */
    private static final int MANY = 50;

    private WrongYear() {}

    static void check(Collection<CaseTable> tables, CollectionYear year, ReturnProblems problems) {
        tables.stream()
                .filter(table -> table.name().now() == TableName.EPISODES && table.size() > 0)
                .filter(table -> allBefore(table, year) || mostAfter(table, year))
                .forEach(table -> problems.add(
                        "wrong-year",
                        "The episodes are not of the year %s to %s.".formatted(year.firstDay(), year.lastDay()),
                        "Name the year that the files are of: 2018 is 1 April 2017 to 31 March 2018."));
    }

    /** Every episode had ended before the year began, or nothing of many has happened in it. */
    private static boolean allBefore(CaseTable episodes, CollectionYear year) {
        boolean open = false;
        for (int row = 0; row < episodes.size(); row++) {
            int began = episodes.cell(row, Column.DECOM);
            int ended = episodes.cell(row, Column.DEC);
            if (Day.onOrAfter(began, year.start()) || Day.onOrAfter(ended, year.start())) {
                return false;
            }
            open |= !Day.valid(ended);
        }
        return !open || episodes.size() >= MANY;
    }

    /** More than half begin after the year has ended. */
    private static boolean mostAfter(CaseTable episodes, CollectionYear year) {
        int after = 0;
        for (int row = 0; row < episodes.size(); row++) {
            after += Day.after(episodes.cell(row, Column.DECOM), year.end()) ? 1 : 0;
        }
        return after * 2 > episodes.size();
    }
}
