package uk.hearth.dashboard.sufficiency;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Months to choose from, and how people write them. */
final class Months {

    private static final int OFFERED = 36;
    private static final int YEAR = 12;
    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MMM yy", Locale.UK);

    private Months() {}

    /** The last that is over: figures are of month ends. */
    static YearMonth last(LocalDate today) {
        return YearMonth.from(today.plusDays(1)).minusMonths(1);
    }

    /** The latest first. */
    static List<YearMonth> upTo(YearMonth last) {
        return IntStream.range(0, OFFERED).mapToObj(last::minusMonths).toList();
    }

    /** A year of them and the one that it is compared with, the earliest first. */
    static List<YearMonth> yearTo(YearMonth last) {
        return IntStream.rangeClosed(0, YEAR)
                .mapToObj(i -> last.minusMonths(YEAR - i))
                .toList();
    }

    /** The one asked for, if it is one. */
    static YearMonth choose(@Nullable String asked, YearMonth otherwise) {
        return asked != null && asked.matches("20\\d\\d-(0[1-9]|1[0-2])") ? YearMonth.parse(asked) : otherwise;
    }

    /** October 2026. */
    static String words(YearMonth month) {
        return WORDS.format(month);
    }

    /** Oct 26. */
    static String shortWords(YearMonth month) {
        return SHORT.format(month);
    }
}
