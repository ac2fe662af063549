package uk.hearth.placement.layout;

import java.time.LocalDate;
import java.time.YearMonth;

/** A collection year: 2026 is 1 April 2025 to 31 March 2026, both days in it. The one switch between years. */
public record CollectionYear(int year, int start, int end) {

    public static final int FIRST = 2018;
    public static final int LAST = 2027;

    public static CollectionYear of(int year) {
        return new CollectionYear(year, Day.of(year - 1, 4, 1), Day.of(year, 3, 31));
    }

    /** The one that a day lies in. */
    public static CollectionYear holding(LocalDate day) {
        return of(day.getMonthValue() < 4 ? day.getYear() : day.getYear() + 1);
    }

    public CollectionYear before() {
        return of(year - 1);
    }

    public LocalDate firstDay() {
        return Day.date(start);
    }

    public LocalDate lastDay() {
        return Day.date(end);
    }

    public boolean holds(YearMonth month) {
        return !month.atDay(1).isBefore(firstDay()) && !month.atEndOfMonth().isAfter(lastDay());
    }
}
