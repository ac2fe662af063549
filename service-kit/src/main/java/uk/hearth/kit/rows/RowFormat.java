package uk.hearth.kit.rows;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.hearth.kit.problems.InputError;

/**
 * The columns that files of one kind have, in any order.
 *
 * @param open whether a CSV file may have others, which are passed over
 */
public record RowFormat(List<Column> columns, boolean open) {

    public RowFormat(List<Column> columns) {
        this(columns, false);
    }

    public static RowFormat of(Column... columns) {
        return new RowFormat(List.of(columns));
    }

    /**
     * What is wrong with a header: columns missing, unknown, or there twice.
     *
     * @param own those of its columns that are of this format
     * @param given columns that need not be in the file
     */
    List<InputError> errorsOf(List<String> header, List<String> own, Set<String> given) {
        var names = columns.stream().map(Column::name).toList();
        var missing = columns.stream()
                .filter(column -> column.required() && !own.contains(column.name()) && !given.contains(column.name()))
                .map(column -> inHeader(column.name(), "missing-column", "A required column is missing"));
        var unknown = own.stream()
                .filter(name -> !open && !names.contains(name) && !name.equals(OwnHeadings.IGNORED))
                // the name is the sender's own text: only its place is told
                .map(name -> inHeader("column " + (header.indexOf(name) + 1), "unknown-column", "A column is unknown"));
        var doubled = names.stream()
                .filter(name -> own.stream().filter(name::equals).count() > 1)
                .map(name -> inHeader(name, "doubled-column", "A column is there twice"));
        return Stream.of(missing, unknown, doubled).flatMap(errors -> errors).toList();
    }

    private InputError inHeader(String column, String code, String message) {
        return new InputError(1L, column, code, message, "The columns are " + words(columns));
    }

    private static String words(Collection<Column> columns) {
        return columns.stream()
                .map(column -> column.required() ? column.name() : column.name() + " (optional)")
                .collect(Collectors.joining(", "));
    }
}
