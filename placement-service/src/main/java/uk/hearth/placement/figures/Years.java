package uk.hearth.placement.figures;

import java.time.LocalDate;

/** Days, months and years after a day, by the calendar. */
final class Years {

    private Years() {}

    static int after(int day, int years) {
        return monthsAfter(day, 12 * years);
    }

    static int monthsAfter(int day, int months) {
        return (int) LocalDate.ofEpochDay(day).plusMonths(months).toEpochDay();
    }
}
