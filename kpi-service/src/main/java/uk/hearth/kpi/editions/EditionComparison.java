package uk.hearth.kpi.editions;

import static uk.hearth.kit.tables.Column.number;
import static uk.hearth.kit.tables.Column.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.tables.Column;
import uk.hearth.kit.tables.ColumnType;
import uk.hearth.kit.tables.Table;
import uk.hearth.kit.tables.TableNotes;
import uk.hearth.kit.tables.Tabular;
import uk.hearth.kpi.scorecards.ScorecardRow;

/**
 * What moved from one paper to another.
 *
 * @param rows of the later paper in its order, then those that it has no longer
 */
public record EditionComparison(EditionSummary now, EditionSummary then, List<ComparedRow> rows) implements Tabular {

    private static final List<Column> COLUMNS = List.of(
            text("section", "Section"),
            text("indicator", "Indicator").described("Its code"),
            text("title", "Title"),
            text("then_period", "Period of the earlier paper"),
            number("then", "Earlier figure").described("In the indicator's unit"),
            text("then_status", "Earlier status"),
            text("now_period", "Period of the later paper"),
            number("now", "Later figure").described("In the indicator's unit"),
            text("now_status", "Later status"),
            number("change", "Change").described("In the indicator's unit"),
            text("movement", "Movement"),
            Column.of("better", "Better", ColumnType.TRUTH),
            text("words", "In words"));

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
        var title = "What moved between the papers of %s and %s".formatted(then.meetingOn(), now.meetingOn());
        return new Table(
                name.replaceAll("[^A-Za-z0-9-]", "-"),
                COLUMNS,
                rows.stream().map(EditionComparison::cells).toList(),
                TableNotes.titled(title));
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
