package uk.hearth.kit.periods;

import java.time.Month;
import java.time.YearMonth;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads and prints the one notation that every file, address and answer uses. */
final class PeriodNotation {

    private static final String MONTH = "(\\d{4})-(0[1-9]|1[0-2])";
    private static final Pattern RANGE = Pattern.compile(MONTH + "\\.\\." + MONTH);
    private static final Pattern QUARTER = Pattern.compile("FY(\\d{4})-Q([1-4])");

    private PeriodNotation() {}

    static ReportingPeriod parse(String text) {
        if (isMonth(text)) {
            return month(text);
        }
        return isYear(text) ? year(text) : other(text);
    }

    // Nearly every period read is a month, a few hundred in one report, and every benchmark's a year: neither needs a
    // pattern.
    private static boolean isMonth(String text) {
        return text.length() == 7 && text.charAt(4) == '-' && digits(text, 0, 4) && digits(text, 5, 7);
    }

    private static boolean isYear(String text) {
        return text.length() == 6 && digits(text, 2, 6);
    }

    private static boolean digits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static ReportingPeriod month(String text) {
        int month = Integer.parseInt(text, 5, 7, 10);
        if (month < 1 || month > 12) {
            throw InvalidPeriod.notation();
        }
        return ReportingPeriod.month(YearMonth.of(Integer.parseInt(text, 0, 4, 10), month));
    }

    private static ReportingPeriod other(String text) {
        var quarter = QUARTER.matcher(text);
        if (quarter.matches()) {
            return quarter(number(quarter, 1), number(quarter, 2));
        }
        var range = RANGE.matcher(text);
        if (!range.matches()) {
            throw InvalidPeriod.notation();
        }
        return ReportingPeriod.range(
                YearMonth.of(number(range, 1), number(range, 2)), YearMonth.of(number(range, 3), number(range, 4)));
    }

    static String print(ReportingPeriod period) {
        return switch (period.kind()) {
            case MONTH -> period.firstMonth().toString();
            case QUARTER -> "FY" + financialYear(period.firstMonth()) + "-Q" + quarterOf(period.firstMonth());
            case FINANCIAL_YEAR -> "FY" + period.firstMonth().getYear();
            case ACADEMIC_YEAR -> "AY" + period.firstMonth().getYear();
            case CALENDAR_YEAR -> "CY" + period.firstMonth().getYear();
            case RANGE -> period.firstMonth() + ".." + period.lastMonth();
        };
    }

    /** The year in which the financial year with this month began. */
    static int financialYear(YearMonth month) {
        return month.getMonthValue() < Month.APRIL.getValue() ? month.getYear() - 1 : month.getYear();
    }

    /** April to June is the first quarter, January to March the fourth. */
    static int quarterOf(YearMonth month) {
        return Math.floorMod(month.getMonthValue() - Month.APRIL.getValue(), 12) / 3 + 1;
    }

    private static ReportingPeriod quarter(int year, int quarter) {
        var april = YearMonth.of(year, Month.APRIL);
        return ReportingPeriod.starting(PeriodKind.QUARTER, april.plusMonths(3L * (quarter - 1)));
    }

    private static ReportingPeriod year(String text) {
        int year = Integer.parseInt(text, 2, 6, 10);
        return switch (text.substring(0, 2)) {
            case "FY" -> ReportingPeriod.starting(PeriodKind.FINANCIAL_YEAR, YearMonth.of(year, Month.APRIL));
            case "AY" -> ReportingPeriod.starting(PeriodKind.ACADEMIC_YEAR, YearMonth.of(year, Month.SEPTEMBER));
            case "CY" -> ReportingPeriod.starting(PeriodKind.CALENDAR_YEAR, YearMonth.of(year, Month.JANUARY));
            default -> throw InvalidPeriod.notation();
        };
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
