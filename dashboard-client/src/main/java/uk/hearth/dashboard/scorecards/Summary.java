package uk.hearth.dashboard.scorecards;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.hearth.dashboard.kpi.Row;
import uk.hearth.kit.words.Plural;

/** A scorecard's statuses, counted and said in one sentence. */
final class Summary {

    private Summary() {}

    static String of(List<Row> rows) {
        var counts = rows.stream().collect(Collectors.groupingBy(Summary::kind, Collectors.counting()));
        var parts = Stream.of("on target", "close", "below", "off target", "with no target", "with no status")
                .map(kind -> part(counts, kind))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        var size = Plural.of(rows.size(), "indicator", "indicators");
        return parts.isEmpty() ? size : size + ": " + parts;
    }

    private static @Nullable String part(Map<String, Long> counts, String kind) {
        var count = counts.get(kind);
        return count == null ? null : count + " " + kind;
    }

    private static String kind(Row row) {
        return switch (row.status() == null ? "none" : row.status()) {
            case "on_target" -> "on target";
            case "close_to_target" -> "close";
            case "below_target" -> "below";
            case "off_target" -> "off target";
            default -> row.target() != null && row.target().canBeMet() ? "with no status" : "with no target";
        };
    }
}
