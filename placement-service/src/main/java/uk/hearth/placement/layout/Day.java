package uk.hearth.placement.layout;

import java.time.LocalDate;

/**
 * Days as ints: days since 1 January 1970, {@link #BLANK} for an empty field, anything between for text that is no date.
 * Two ints are equal when both are the same day, both are blank, or both are the same wrong text: so {@code ==} is
 * "as dates when both are valid, else as text". A comparison in which either side is not a valid date is false.
 */
public final class Day {

    /** An empty field, of any kind. */
    public static final int BLANK = Integer.MIN_VALUE;

    private static final int FIRST_VALID = -1_000_000;

    private Day() {}

    /** Text that is no date, as a cell. */
    static int notValid(int word) {
        return BLANK + 1 + word;
    }

    /** The word that a cell which is no date stands for. */
    static int wordOf(int notValid) {
        return notValid - BLANK - 1;
    }

    public static int of(int year, int month, int day) {
        return (int) LocalDate.of(year, month, day).toEpochDay();
    }

    public static LocalDate date(int day) {
        return LocalDate.ofEpochDay(day);
    }

    public static boolean valid(int day) {
        return day >= FIRST_VALID;
    }

    public static boolean before(int a, int b) {
        return a < b && valid(a);
    }

    public static boolean after(int a, int b) {
        return before(b, a);
    }

    public static boolean onOrBefore(int a, int b) {
        return a <= b && valid(a);
    }

    public static boolean onOrAfter(int a, int b) {
        return onOrBefore(b, a);
    }

    public static boolean sameDay(int a, int b) {
        return a == b && valid(a);
    }

    /** from <= day <= to. */
    public static boolean within(int day, int from, int to) {
        return onOrBefore(from, day) && onOrBefore(day, to);
    }

    /** The same day and month, years later; 29 February becomes 28 February; what is no date stays no date. */
    public static int plusYears(int day, int years) {
        return valid(day) ? (int) LocalDate.ofEpochDay(day).plusYears(years).toEpochDay() : day;
    }

    public static int plusDays(int day, int days) {
        return valid(day) ? day + days : day;
    }

    public static int orElse(int day, int otherwise) {
        return valid(day) ? day : otherwise;
    }
}
