package uk.hearth.kpi.imports;

import java.util.Map;
import java.util.Optional;

/**
 * One row of a file, its cells still text.
 *
 * @param number its line in a CSV file, the header being 1; its position in a JSON list, the first being 1
 * @param cells by column name; without surrounding space
 */
public record Row(long number, Map<String, String> cells) {

    /** The text of a cell; empty where it is blank or its column is not in the file. */
    public Optional<String> cell(String column) {
        return Optional.ofNullable(cells.get(column)).map(String::strip).filter(text -> !text.isEmpty());
    }
}
