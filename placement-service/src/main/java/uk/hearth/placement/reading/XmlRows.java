package uk.hearth.placement.reading;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.hearth.placement.layout.Column;
import uk.hearth.placement.layout.TableFilling;
import uk.hearth.placement.layout.TableName;

/** Makes rows of a child's elements: each group is of the table that has its columns. */
final class XmlRows {

    private static final Map<String, Column> COLUMNS = Stream.concat(
                    TableName.thisYear().stream().flatMap(table -> table.sent().stream()), Stream.of(Column.UASC))
            .distinct()
            .collect(Collectors.toMap(Column::name, Function.identity()));

    private static final List<TableName> OF_HEADER = List.of(TableName.OC3, TableName.AD1);

    private final Tables tables;
    private final ReturnProblems problems;
    private final Map<TableName, TableFilling> fillings = new EnumMap<>(TableName.class);
    private boolean unknownSaid;

    XmlRows(Tables tables, ReturnProblems problems) {
        this.tables = tables;
        this.problems = problems;
        Stream.of(
                        TableName.HEADER,
                        TableName.EPISODES,
                        TableName.REVIEWS,
                        TableName.UASC,
                        TableName.OC2,
                        TableName.OC3,
                        TableName.AD1,
                        TableName.PLACED_ADOPTION,
                        TableName.PREV_PERM,
                        TableName.MISSING)
                .forEach(table -> fillings.put(table, tables.begin(table, 1)));
        filling(TableName.HEADER).bringsUasc();
    }

    static @Nullable Column column(String name) {
        return switch (name) {
            case "CHILDID" -> Column.CHILD;
            case "PL" -> Column.PLACE;
            default -> COLUMNS.get(name);
        };
    }

    void unknown(int line) {
        if (!unknownSaid) {
            unknownSaid = true;
            problems.add(
                    (long) line,
                    null,
                    "unknown-element",
                    "The XML has an element that is no column of the return.",
                    "Leave it out, or name the collection year that the file is of.");
        }
    }

    void child(int line, Map<Column, String> header, List<XmlGroup> groups) {
        row(TableName.HEADER, line, header, Map.of());
        if ("1".equals(header.getOrDefault(Column.UASC, "").strip()) || given(header, Column.DUC)) {
            row(TableName.UASC, line, header, Map.of());
        }
        for (var table : OF_HEADER) {
            if (table.sent().stream().skip(2).anyMatch(column -> given(header, column))) {
                row(table, line, header, Map.of());
            }
        }
        for (var group : groups) {
            if (group.values().values().stream().allMatch(String::isBlank)) {
                continue;
            }
            tableOf(group)
                    .ifPresentOrElse(
                            table -> row(table, group.line(), header, group.values()), () -> unknown(group.line()));
        }
    }

    private static boolean given(Map<Column, String> values, Column column) {
        return !values.getOrDefault(column, "").isBlank();
    }

    private static Optional<TableName> tableOf(XmlGroup group) {
        return TableName.thisYear().stream()
                .filter(table -> table != TableName.HEADER
                        && table.sent().containsAll(group.values().keySet()))
                .findFirst();
    }

    private void row(TableName table, int line, Map<Column, String> header, Map<Column, String> own) {
        var filling = filling(table);
        filling.begin(line);
        for (var column : table.columns()) {
            var value = own.containsKey(column) ? own.get(column) : header.get(column);
            if (value != null && !value.isBlank()) {
                filling.cell(column, value);
            }
        }
        filling.end();
        tables.row(table);
    }

    private TableFilling filling(TableName table) {
        return fillings.computeIfAbsent(table, name -> tables.begin(name, 1));
    }
}
