package uk.hearth.kit.periods;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Says a period the way a committee paper does. */
final class PeriodLabel {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", Locale.UK);
    private static final DateTimeFormatter MONTH_AND_YEAR = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private static final DateTimeFormatter SHORT_MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

    private PeriodLabel() {}

    static String shortOf(ReportingPeriod period) {
        YearMonth first = period.firstMonth();
        return switch (period.kind()) {
            case MONTH -> SHORT_MONTH.format(first);
            case QUARTER ->
                "Q%d %s".formatted(PeriodNotation.quarterOf(first), acrossNewYear(PeriodNotation.financialYear(first)));
            case FINANCIAL_YEAR, CALENDAR_YEAR, ACADEMIC_YEAR -> of(period);
            case RANGE -> SHORT_MONTH.format(first) + " to " + SHORT_MONTH.format(period.lastMonth());
        };
    }

    static String of(ReportingPeriod period) {
        YearMonth first = period.firstMonth();
        return switch (period.kind()) {
            case MONTH -> MONTH_AND_YEAR.format(first);
            case QUARTER ->
                "Quarter %d %s"
                        .formatted(PeriodNotation.quarterOf(first), acrossNewYear(PeriodNotation.financialYear(first)));
            case FINANCIAL_YEAR -> acrossNewYear(first.getYear());
            case ACADEMIC_YEAR -> "Academic year " + acrossNewYear(first.getYear());
            case CALENDAR_YEAR -> Integer.toString(first.getYear());
            case RANGE -> range(first, period.lastMonth());
        };
    }

    private static String range(YearMonth first, YearMonth last) {
        var start = first.getYear() == last.getYear() ? MONTH : MONTH_AND_YEAR;
        return start.format(first) + " to " + MONTH_AND_YEAR.format(last);
    }

    private static String acrossNewYear(int year) {
        int next = (year + 1) % 100;
        return year + (next < 10 ? "/0" : "/") + next;
    }
}
