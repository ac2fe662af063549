package uk.hearth.kit.tables;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as people keep it: a name for the file, columns, rows of cells.
 *
 * @param name the file's name without its ending: letters, digits and hyphens
 * @param rows cells are numbers, truths, text, or absent; each row is as long as there are columns
 */
public record Table(String name, List<Column> columns, List<List<@Nullable Object>> rows, TableNotes notes) {

    public Table {
        if (!name.matches("[A-Za-z0-9-]+")) {
            throw new IllegalArgumentException("A table's name is made of letters, digits and hyphens");
        }
        for (var row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("A row is not as long as the header");
            }
        }
    }

    /** A table of which nothing is known but its words. */
    public Table(String name, List<String> header, List<List<@Nullable Object>> rows) {
        this(name, header.stream().map(word -> Column.text(word, word)).toList(), rows, TableNotes.titled(name));
    }

    /** The columns' names. */
    public List<String> header() {
        return columns.stream().map(Column::name).toList();
    }
}
