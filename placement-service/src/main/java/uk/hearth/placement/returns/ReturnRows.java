package uk.hearth.placement.returns;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.hearth.placement.layout.CaseTable;
import uk.hearth.placement.layout.Column;
import uk.hearth.placement.layout.Day;
import uk.hearth.placement.layout.TableName;

/** Puts the rows of a return into the tables that keep them. */
final class ReturnRows {

    private static final Map<TableName, String> TABLES = Map.ofEntries(
            Map.entry(TableName.HEADER, "header_row"),
            Map.entry(TableName.EPISODES, "episode_row"),
            Map.entry(TableName.REVIEWS, "review_row"),
            Map.entry(TableName.UASC, "uasc_row"),
            Map.entry(TableName.OC2, "oc2_row"),
            Map.entry(TableName.OC3, "oc3_row"),
            Map.entry(TableName.AD1, "ad1_row"),
            Map.entry(TableName.PLACED_ADOPTION, "placed_adoption_row"),
            Map.entry(TableName.PREV_PERM, "prev_perm_row"),
            Map.entry(TableName.MISSING, "missing_row"),
            Map.entry(TableName.SW_EPISODES, "sw_episode_row"),
            Map.entry(TableName.DOLO, "dolo_row"));

    private final Connection connection;
    private final StoredReturn stored;

    ReturnRows(Connection connection, StoredReturn stored) {
        this.connection = connection;
        this.stored = stored;
    }

    /** COPY does not go into a table with row security: the rows go by way of one that only this transaction sees. */
    void copy(CaseTable table) throws SQLException {
        var columns = columns(table);
        var typed = columns.stream()
                .map(column -> name(column) + (column.isDate() ? " date" : " text"))
                .collect(Collectors.joining(", "));
        Rows.run(connection, "drop table if exists pg_temp.staged");
        Rows.run(connection, "create temporary table staged (position int, line int, " + typed + ") on commit drop");
        stage(table, columns);
        var names = columns.stream().map(ReturnRows::name).collect(Collectors.joining(", "));
        Rows.run(
                connection,
                "insert into %s (authority, return_no, position, line, %s) select ?, ?, position, line, %s from staged"
                        .formatted(TABLES.get(table.name()), names, names),
                stored.authority(),
                stored.number());
    }

    private void stage(CaseTable table, List<Column> columns) throws SQLException {
        try (var copy = CopyText.into(connection, "staged")) {
            for (int row = 0; row < table.size(); row++) {
                copy.add(row).add(table.line(row));
                for (var column : columns) {
                    add(copy, table, table.cell(row, column), column);
                }
                copy.endRow();
            }
            copy.finish();
        }
    }

    private static String name(Column column) {
        return column.name().toLowerCase(Locale.ROOT);
    }

    private static List<Column> columns(CaseTable table) {
        var sent = table.name().sent().stream();
        return table.bringsUasc() ? Stream.concat(sent, Stream.of(Column.UASC)).toList() : sent.toList();
    }

    private static void add(CopyText copy, CaseTable table, int cell, Column column) {
        if (column.isDate()) {
            copy.add(Day.valid(cell) ? Day.date(cell) : (LocalDate) null);
        } else {
            copy.add(cell == Day.BLANK ? (String) null : table.words().text(cell));
        }
    }
}
