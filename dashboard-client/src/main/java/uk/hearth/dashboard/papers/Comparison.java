package uk.hearth.dashboard.papers;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What moved from one paper to another. */
public record Comparison(Edition now, Edition then, List<Row> rows) {

    /** One indicator in both; absent from one if it was added or dropped. */
    public record Row(
            String section,
            String indicator,
            String title,
            @Nullable Figure then,
            @Nullable Figure now,
            String movement,
            @Nullable Boolean better,
            String words) {}

    public record Figure(String periodLabel, String display, String status, String statusWords) {}
}
