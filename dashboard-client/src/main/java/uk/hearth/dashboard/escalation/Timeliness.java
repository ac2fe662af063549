package uk.hearth.dashboard.escalation;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How fast stages and whole formal processes ended, in working days. */
public record Timeliness(
        String title,
        String period,
        List<Row> rows,
        @Nullable String suppression) {

    public record Row(
            String code,
            String title,
            @Nullable Long ended,
            @Nullable Long inTime,
            @Nullable BigDecimal percentInTime,
            @Nullable BigDecimal medianDays,
            @Nullable Integer longestDays,
            boolean suppressed) {}
}
