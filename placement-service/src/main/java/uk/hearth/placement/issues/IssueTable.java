package uk.hearth.placement.issues;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.tables.Column;
import uk.hearth.kit.tables.ColumnType;
import uk.hearth.kit.tables.Table;
import uk.hearth.kit.tables.TableNotes;
import uk.hearth.kit.tables.Tabular;

/** Issues as analysts list them. */
public record IssueTable(List<IssueView> items, int year) implements Tabular {

    private static final List<Column> COLUMNS = List.of(
            Column.text("child", "Child"),
            Column.text("rule", "Rule"),
            Column.text("severity", "Severity"),
            Column.text("table", "Table"),
            Column.of("row", "Row", ColumnType.WHOLE_NUMBER),
            Column.text("columns", "Columns"),
            Column.text("message", "What is wrong"),
            Column.text("remedy", "How to mend it"),
            Column.text("distorts", "Figures it may make wrong"),
            Column.text("status", "Status"),
            Column.text("change", "Since the last return"),
            Column.text("worker", "Social worker"),
            Column.text("team", "Team"),
            Column.text("owner", "Owner"),
            Column.of("due", "Due", ColumnType.DATE),
            Column.text("accepted_reason", "Accepted because"));

    @Override
    public Table asTable() {
        var rows = items.stream().map(IssueTable::row).toList();
        return new Table("issues-" + year, COLUMNS, rows, TableNotes.titled("Issues of collection year " + year));
    }

    private static List<@Nullable Object> row(IssueView issue) {
        return Arrays.asList(
                issue.child(),
                issue.rule(),
                issue.severity(),
                issue.table(),
                issue.line(),
                String.join(" ", issue.columns()),
                issue.message(),
                issue.remedy(),
                String.join(" ", issue.distorts()),
                issue.status().word(),
                issue.change().word(),
                issue.worker(),
                issue.team(),
                issue.owner(),
                issue.due() == null ? null : issue.due().toString(),
                issue.acceptedReason());
    }
}
