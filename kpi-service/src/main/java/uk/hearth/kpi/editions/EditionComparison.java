package uk.hearth.kpi.editions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.tables.Table;
import uk.hearth.kit.tables.Tabular;
import uk.hearth.kpi.scorecards.ScorecardRow;

/**
 * What moved from one paper to another.
 *
 * @param rows of the later paper in its order, then those that it has no longer
 */
public record EditionComparison(EditionSummary now, EditionSummary then, List<ComparedRow> rows) implements Tabular {

    private static final List<String> HEADER = List.of(
            "section",
            "indicator",
            "title",
            "then_period",
            "then",
            "then_status",
            "now_period",
            "now",
            "now_status",
            "change",
            "movement",
            "better",
            "words");

    static EditionComparison of(ReadableEditions.Read now, ReadableEditions.Read then) {
        var earlier = byIndicator(then.content().report().rows());
        var rows = new ArrayList<ComparedRow>();
        for (var row : now.content().report().rows()) {
            var before = earlier.remove(row.indicator());
            rows.add(before == null ? RowComparison.added(row) : RowComparison.of(row, before));
        }
        earlier.values().forEach(row -> rows.add(RowComparison.dropped(row)));
        return new EditionComparison(now.edition(), then.edition(), rows);
    }

    private static Map<String, ScorecardRow> byIndicator(List<ScorecardRow> rows) {
        return rows.stream()
                .collect(Collectors.toMap(ScorecardRow::indicator, row -> row, (one, same) -> one, LinkedHashMap::new));
    }

    @Override
    public Table asTable() {
        var name = "moved-%s-%s-%s".formatted(now.scorecard(), now.authority(), now.meetingOn());
        return new Table(
                name, HEADER, rows.stream().map(EditionComparison::cells).toList());
    }

    private static List<@Nullable Object> cells(ComparedRow row) {
        var then = row.then();
        var now = row.now();
        return Arrays.asList(
                row.section(),
                row.indicator(),
                row.title(),
                then == null ? null : then.period().code(),
                then == null ? null : then.value(),
                then == null ? null : then.status().wire(),
                now == null ? null : now.period().code(),
                now == null ? null : now.value(),
                now == null ? null : now.status().wire(),
                row.change(),
                row.movement().wire(),
                row.better(),
                row.words());
    }
}
