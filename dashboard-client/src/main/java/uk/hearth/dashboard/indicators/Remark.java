package uk.hearth.dashboard.indicators;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What officers say of a figure. */
public record Remark(
        String period,
        String periodLabel,
        String kind,
        String text,
        @Nullable String action,
        @Nullable String owner,
        @Nullable LocalDate due,
        String writtenBy) {

    public String kindWords() {
        return kind.equals("going_well") ? "Going well" : "To improve";
    }
}
