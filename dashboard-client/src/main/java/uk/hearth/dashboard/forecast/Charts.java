package uk.hearth.dashboard.forecast;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import uk.hearth.kit.charts.ChartSeries;
import uk.hearth.kit.charts.ChartSpec;
import uk.hearth.kit.charts.YFormat;

/** How forecasts are labelled on charts and in tables. */
final class Charts {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MMM yy", Locale.UK);
    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    private Charts() {}

    /** Whole children or places, without a target. */
    static ChartSpec spec(String message, String measure, List<String> labels, ChartSeries... series) {
        return new ChartSpec(message, measure, labels, List.of(series), null, List.of(), YFormat.number(0));
    }

    static String label(LocalDate day) {
        return SHORT.format(day);
    }

    static String words(LocalDate day) {
        return WORDS.format(day);
    }
}
