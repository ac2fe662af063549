package uk.hearth.dashboard.indicators;

import org.jspecify.annotations.Nullable;

/** An indicator's codes in words. */
final class Meaning {

    private Meaning() {}

    static @Nullable String ofPolarity(@Nullable String polarity) {
        return switch (polarity == null ? "" : polarity) {
            case "higher", "higher_is_better" -> "Higher";
            case "lower", "lower_is_better" -> "Lower";
            case "range", "in_range", "in_a_range" -> "Within a range";
            case "neutral" -> "Neither";
            default -> null;
        };
    }

    static @Nullable String ofFrequency(@Nullable String frequency) {
        return switch (frequency == null ? "" : frequency) {
            case "month", "monthly" -> "Every month";
            case "quarter", "quarterly" -> "Every quarter";
            case "financial_year", "yearly", "annual" -> "Every financial year";
            case "academic_year" -> "Every academic year";
            case "calendar_year" -> "Every calendar year";
            default -> null;
        };
    }
}
