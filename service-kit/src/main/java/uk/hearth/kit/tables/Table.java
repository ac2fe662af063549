package uk.hearth.kit.tables;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as people keep it: a name for the file, a header, rows of cells.
 *
 * @param name the file's name without its ending: letters, digits and hyphens
 * @param rows cells are numbers, text, or absent; each row is as long as the header
 */
public record Table(String name, List<String> header, List<List<@Nullable Object>> rows) {

    public Table {
        if (!name.matches("[A-Za-z0-9-]+")) {
            throw new IllegalArgumentException("A table's name is made of letters, digits and hyphens");
        }
        for (var row : rows) {
            if (row.size() != header.size()) {
                throw new IllegalArgumentException("A row is not as long as the header");
            }
        }
    }
}
