package uk.hearth.dashboard.kpi;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** An indicator's figure for one period, or the reason for having none. */
public record Cell(
        String period,
        @Nullable BigDecimal value,
        @Nullable String display,
        @Nullable String missing,
        boolean provisional) {

    static Cell notAvailable(String period) {
        return new Cell(period, null, null, "not_available", false);
    }

    public String words() {
        return Words.figure(display, missing);
    }

    public boolean isMissing() {
        return missing != null || display == null;
    }
}
