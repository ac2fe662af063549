package uk.hearth.kit.calendar;

import static java.time.temporal.TemporalAdjusters.firstInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;
import static java.time.temporal.TemporalAdjusters.next;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** England's bank holidays of a year, by the Banking and Financial Dealings Act 1971 and by proclamation. */
public final class EnglandBankHolidays {

    /** The first year with an Early May bank holiday; what was before follows other rules. */
    public static final int FIRST_YEAR = 1978;

    public static final int LAST_YEAR = 2100;

    private EnglandBankHolidays() {}

    /** The days off and their names; a holiday at a weekend is given as its substitute day. */
    public static SortedMap<LocalDate, String> in(int year) {
        refuseUnknown(year);
        var days = new TreeMap<LocalDate, String>();
        newYear(year, days);
        easter(year, days);
        mondays(year, days);
        christmas(year, days);
        OneOffHolidays.EXTRA.forEach((day, name) -> {
            if (day.getYear() == year) {
                days.put(day, name);
            }
        });
        return Collections.unmodifiableSortedMap(days);
    }

    private static void refuseUnknown(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new UnknownCalendarYear(FIRST_YEAR, LAST_YEAR);
        }
    }

    private static void newYear(int year, SortedMap<LocalDate, String> days) {
        var first = LocalDate.of(year, Month.JANUARY, 1);
        if (isWeekend(first)) {
            days.put(first.with(next(DayOfWeek.MONDAY)), "New Year's Day (substitute day)");
            return;
        }
        days.put(first, "New Year's Day");
    }

    private static void easter(int year, SortedMap<LocalDate, String> days) {
        var sunday = easterSunday(year);
        days.put(sunday.minusDays(2), "Good Friday");
        days.put(sunday.plusDays(1), "Easter Monday");
    }

    private static void mondays(int year, SortedMap<LocalDate, String> days) {
        var may = LocalDate.of(year, Month.MAY, 1);
        var august = LocalDate.of(year, Month.AUGUST, 1);
        days.put(
                OneOffHolidays.EARLY_MAY_MOVED.getOrDefault(year, may.with(firstInMonth(DayOfWeek.MONDAY))),
                "Early May bank holiday");
        days.put(
                OneOffHolidays.SPRING_MOVED.getOrDefault(year, may.with(lastInMonth(DayOfWeek.MONDAY))),
                "Spring bank holiday");
        days.put(august.with(lastInMonth(DayOfWeek.MONDAY)), "Summer bank holiday");
    }

    private static void christmas(int year, SortedMap<LocalDate, String> days) {
        var christmas = LocalDate.of(year, Month.DECEMBER, 25);
        switch (christmas.getDayOfWeek()) {
            case FRIDAY -> {
                days.put(christmas, "Christmas Day");
                days.put(christmas.plusDays(3), "Boxing Day (substitute day)");
            }
            case SATURDAY -> {
                days.put(christmas.plusDays(2), "Christmas Day (substitute day)");
                days.put(christmas.plusDays(3), "Boxing Day (substitute day)");
            }
            case SUNDAY -> {
                days.put(christmas.plusDays(1), "Boxing Day");
                days.put(christmas.plusDays(2), "Christmas Day (substitute day)");
            }
            default -> {
                days.put(christmas, "Christmas Day");
                days.put(christmas.plusDays(1), "Boxing Day");
            }
        }
    }

    /** The Gregorian computus in the form of Meeus, Jones and Butcher. */
    static LocalDate easterSunday(int year) {
        int golden = year % 19;
        int century = year / 100;
        int leapCorrection = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - leapCorrection + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int march = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, march / 31, march % 31 + 1);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
