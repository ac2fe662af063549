package uk.hearth.dashboard.forecast;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How forecasts are labelled on charts and in tables. */
final class Charts {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MMM yy", Locale.UK);
    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    private Charts() {}

    static String label(LocalDate day) {
        return SHORT.format(day);
    }

    static String words(LocalDate day) {
        return WORDS.format(day);
    }
}
