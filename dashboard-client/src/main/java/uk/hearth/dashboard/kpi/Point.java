package uk.hearth.dashboard.kpi;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One period of a series. */
public record Point(
        String period,
        String label,
        String shortLabel,
        @Nullable BigDecimal value,
        @Nullable String display,
        @Nullable String missing,
        @Nullable String status,
        @Nullable String signal,
        @Nullable String side,
        boolean provisional) {

    public String words() {
        return Words.figure(display, missing);
    }

    public boolean hasValue() {
        return value != null;
    }
}
