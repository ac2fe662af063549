package uk.hearth.placement.layout;

/**
 * Dates as files write them: d/M/yyyy with one- or two-digit day and month, or yyyy-MM-dd as extracts do (with a midnight
 * after it or without); a real calendar day, nothing before or after.
 */
final class Dates {

    private static final int NONE = Day.BLANK;
    private static final int[] DAYS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private Dates() {}

    /** The day, or {@link Day#BLANK} for text that is no date. */
    static int read(char[] text, int from, int length) {
        if (length >= 10 && text[from + 4] == '-') {
            return iso(text, from, length);
        }
        if (length < 8 || length > 10) {
            return NONE;
        }
        int slash = text[from + 1] == '/' ? from + 1 : from + 2;
        int second = text[slash + 2] == '/' ? slash + 2 : slash + 3;
        int to = from + length;
        if (text[slash] != '/' || second + 5 != to || text[second] != '/') {
            return NONE;
        }
        return day(number(text, second + 1, to), number(text, slash + 1, second), number(text, from, slash));
    }

    private static int iso(char[] text, int from, int length) {
        if (text[from + 7] != '-' || !(length == 10 || midnight(text, from + 10, length - 10))) {
            return NONE;
        }
        return day(number(text, from, from + 4), number(text, from + 5, from + 7), number(text, from + 8, from + 10));
    }

    private static boolean midnight(char[] text, int from, int length) {
        var rest = new String(text, from, length);
        return rest.length() >= 9 && "T00:00:00.000000000".startsWith(rest.replace(' ', 'T'));
    }

    private static int number(char[] text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            if (text[i] < '0' || text[i] > '9') {
                return -1;
            }
            number = number * 10 + text[i] - '0';
        }
        return number;
    }

    private static int day(int year, int month, int day) {
        if (year < 1 || month < 1 || month > 12 || day < 1 || day > DAYS[month - 1]) {
            return NONE;
        }
        boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        return month == 2 && day == 29 && !leap ? NONE : epochDay(year, month, day);
    }

    /** Days from 1 January 1970, by the civil calendar counted from 1 March 0000. */
    private static int epochDay(int year, int month, int day) {
        int y = month <= 2 ? year - 1 : year;
        int era = y / 400;
        int yearOfEra = y - era * 400;
        int dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
        int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
        return era * 146_097 + dayOfEra - 719_468;
    }
}
