package uk.hearth.escalation.reports;

import java.time.LocalDate;
import uk.hearth.kit.calendar.WorkingDays;

/**
 * How many working days there were from a first day up to and including each day after it, so that the database can
 * count working days between any two by taking one from the other.
 *
 * @param first the day that the first number is of
 */
@SuppressWarnings("ArrayRecordComponent") // made once, on its way into a statement
record DayNumbers(LocalDate first, Integer[] upTo) {

    /** From a day before the first to the last. */
    static DayNumbers of(WorkingDays calendar, LocalDate first, LocalDate last) {
        var days = first.minusDays(1).datesUntil(last.plusDays(1)).toList();
        var upTo = new Integer[days.size()];
        for (int i = 0; i < upTo.length; i++) {
            upTo[i] = (i == 0 ? 0 : upTo[i - 1]) + (i > 0 && calendar.isWorkingDay(days.get(i)) ? 1 : 0);
        }
        return new DayNumbers(days.get(0), upTo);
    }
}
