package uk.hearth.placement.reading;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import uk.hearth.placement.layout.CaseTable;
import uk.hearth.placement.layout.TableFilling;
import uk.hearth.placement.layout.TableName;
import uk.hearth.placement.layout.Words;

/** The tables of the return as they are filled: each once. */
final class Tables {

    private static final List<TableName> NEEDED = List.of(TableName.HEADER, TableName.EPISODES);

    final Origin origin;
    private final boolean lastYear;
    private final Words words;
    private final ReadingLimits limits;
    private final ReturnProblems problems;
    private final Map<TableName, TableFilling> begun = new EnumMap<>(TableName.class);
    private int rows;

    Tables(Origin origin, boolean lastYear, Words words, ReadingLimits limits, ReturnProblems problems) {
        this.origin = origin;
        this.lastYear = lastYear;
        this.words = words;
        this.limits = limits;
        this.problems = problems;
    }

    /** A table to fill. One that came before is a problem, and is filled apart. */
    TableFilling begin(TableName table, int file) {
        origin.table(table, file);
        var filling = new TableFilling(lastYear ? table.lastYear() : table, words);
        if (begun.putIfAbsent(table, filling) != null) {
            problems.add(
                    "doubled-table",
                    "File " + file + " is the table " + table.title() + ", which came before.",
                    "Send each table once.");
        }
        return filling;
    }

    void row(TableName table) {
        if (++rows > limits.rows()) {
            throw problems.stop(
                    "too-many-rows",
                    "The return has more than %,d rows; it was read as far as the table %s."
                            .formatted(limits.rows(), table.title()),
                    "Send the return of one authority and one year.");
        }
    }

    /**
     * All of them. Without Header or Episodes nothing can be checked or counted; with no rows in them, a slip of an export
     * would make every figure nought.
     */
    Collection<CaseTable> whole() {
        if (!problems.any()) {
            NEEDED.stream()
                    .filter(table -> !begun.containsKey(table))
                    .forEach(table -> problems.add(
                            "missing-table",
                            "There is no table " + table.title() + ".",
                            "Send it with the others: its columns are " + table.sent() + "."));
        }
        problems.throwIfAny();
        var tables = begun.values().stream().map(TableFilling::table).toList();
        tables.stream()
                .filter(table -> NEEDED.contains(table.name().now()) && table.size() == 0)
                .forEach(table -> problems.add(
                        "empty-table",
                        "The table " + table.name().now().title() + " has no rows.",
                        "Export it again: if nobody was in care, withdraw the last return instead."));
        problems.throwIfAny();
        return tables;
    }
}
