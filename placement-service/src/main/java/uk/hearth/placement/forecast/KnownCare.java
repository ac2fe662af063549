package uk.hearth.placement.forecast;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import uk.hearth.placement.flows.CareHistory;

/**
 * What an authority's returns tell, and which they are.
 *
 * @param years collection years that have a return
 */
record KnownCare(CareHistory history, List<UsedReturn> returns, Set<Integer> years) {

    /** The collection year in which a day lies. */
    static int year(LocalDate day) {
        return day.getMonthValue() < 4 ? day.getYear() : day.getYear() + 1;
    }

    /** Whether each collection year from one day to another has a return. */
    boolean tellsOf(LocalDate from, LocalDate to) {
        for (int year = year(from); year <= year(to); year++) {
            if (!years.contains(year)) {
                return false;
            }
        }
        return true;
    }
}
