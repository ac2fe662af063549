package uk.hearth.placement.generator;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * What a return covers: from 1 April up to its last day, which is 31 March for a yearly one and a month's end otherwise.
 *
 * @param year the collection year: 2026 is 1 April 2025 to 31 March 2026
 */
public record ReturnPeriod(int year, LocalDate lastDay) {

    public static final int FIRST_YEAR = 2018;
    public static final int LAST_YEAR = 2027;

    public static ReturnPeriod ofYear(int year) {
        return new ReturnPeriod(year, LocalDate.of(year, 3, 31));
    }

    /** All that is known at the end of the month, since 1 April. */
    public static ReturnPeriod upTo(YearMonth month) {
        return new ReturnPeriod(
                month.getMonthValue() < 4 ? month.getYear() : month.getYear() + 1, month.atEndOfMonth());
    }

    LocalDate firstDay() {
        return LocalDate.of(year - 1, 4, 1);
    }

    /** 31 March, whatever the return covers. */
    LocalDate yearEnd() {
        return LocalDate.of(year, 3, 31);
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(firstDay()) && !day.isAfter(lastDay);
    }

    /** Whether something from one day until another, or open, is or was so on a day of it. */
    boolean touches(LocalDate from, @org.jspecify.annotations.Nullable LocalDate until) {
        return !from.isAfter(lastDay) && (until == null || !until.isBefore(firstDay()));
    }
}
