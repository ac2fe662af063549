package uk.hearth.kit.tables;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param name for machines: what the first line of the CSV calls it
 * @param title for people: what a spreadsheet calls it
 * @param type what its cells hold, but for the words for having nothing
 * @param nothing the words and symbols that stand where there is no value, besides an empty cell
 * @param description what the title cannot say
 */
public record Column(
        String name,
        String title,
        ColumnType type,
        List<String> nothing,
        @Nullable String description) {

    public static Column of(String name, String title, ColumnType type) {
        return new Column(name, title, type, List.of(), null);
    }

    public static Column text(String name, String title) {
        return of(name, title, ColumnType.TEXT);
    }

    public static Column number(String name, String title) {
        return of(name, title, ColumnType.NUMBER);
    }

    public Column described(String words) {
        return new Column(name, title, type, nothing, words);
    }

    public Column orNothing(List<String> words) {
        return new Column(name, title, type, List.copyOf(words), description);
    }
}
