package uk.hearth.dashboard.placement.commitments;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The services' codes of periods as people write them: 2026-10 is October 2026, FY2026 is 2026/27. */
public final class Periods {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MMM yy", Locale.UK);

    private Periods() {}

    public static String words(String code) {
        return in(code, MONTH);
    }

    /** Oct 26, for the axis of a chart. */
    public static String shortWords(String code) {
        return in(code, SHORT);
    }

    private static String in(String code, DateTimeFormatter month) {
        if (code.matches("\\d{4}-(0[1-9]|1[0-2])")) {
            return month.format(YearMonth.parse(code));
        }
        if (code.matches("FY\\d{4}")) {
            int first = Integer.parseInt(code.substring(2));
            return "%d/%02d".formatted(first, (first + 1) % 100);
        }
        return code.replaceFirst("^(CY|AY)", "");
    }
}
