package uk.hearth.kpi.imports;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.rows.WideCsv;

/**
 * A table in which every revision of a row is kept: the columns that say which row it is, and those that may be revised.
 * Names come from this program alone, never from a file.
 *
 * @param key columns, without the revision
 * @param values columns that make a revision when they change
 * @param keyInFile the columns of the file that a person would look at for a row given twice
 * @param age the value that says as of when a row was known to its source; absent where rows do not say
 * @param numbered whether revisions, and the ends of those that are withdrawn, are numbered in one sequence
 */
public record StoredTable(
        String name,
        List<TypedColumn> key,
        List<TypedColumn> values,
        String keyInFile,
        @Nullable String age,
        boolean numbered) {

    /** A table whose rows say nothing of their age: what comes in last counts. */
    public StoredTable(String name, List<TypedColumn> key, List<TypedColumn> values, String keyInFile) {
        this(name, key, values, keyInFile, null, false);
    }

    /** The same, where a row that is older than the current one by that column does not supersede it. */
    public StoredTable aged(String column) {
        return new StoredTable(name, key, values, keyInFile, column, numbered);
    }

    /** The same, with a {@code change_number} for each revision and an {@code ended_number} for each that is ended. */
    public StoredTable withNumbers() {
        return new StoredTable(name, key, values, keyInFile, age, true);
    }

    /** A column and its PostgreSQL type. */
    public record TypedColumn(String name, String type) {}

    public static TypedColumn column(String name, String type) {
        return new TypedColumn(name, type);
    }

    List<TypedColumn> columns() {
        return Stream.concat(key.stream(), values.stream()).toList();
    }

    String createStaging() {
        return columns().stream()
                .map(column -> column.name() + " " + column.type())
                .collect(Collectors.joining(
                        ", ", "create temporary table staging (row_number bigint, ", ") on commit drop"));
    }

    String copyIntoStaging() {
        return "copy staging (row_number, %s) from stdin".formatted(list(columns(), ""));
    }

    String findAnyRepeated() {
        return "select exists (select from staging group by %s having count(*) > 1)".formatted(list(key, ""));
    }

    /**
     * Rows of the file whose key an earlier row has, with that earlier row.
     *
     * @param wide whether the period of a row heads its column
     */
    String findRepeated(boolean wide) {
        return """
                select row_number, first_row, %s as place from (
                    select *, min(row_number) over (partition by %s) as first_row from staging) as keyed
                where row_number > first_row order by row_number limit ?""".formatted(wide ? WideCsv.PERIOD : "'" + keyInFile + "'", list(key, ""));
    }

    String dropRepeated() {
        return """
                delete from staging using (
                    select ctid as place, row_number() over (partition by %s order by row_number) as nth from staging) as keyed
                where staging.ctid = keyed.place and nth > 1""".formatted(list(key, ""));
    }

    /** The column that says what a row is about: the first of its key but for the authority. */
    String subject() {
        return key.stream()
                .map(TypedColumn::name)
                .filter(column -> !column.equals("authority"))
                .findFirst()
                .orElseThrow();
    }

    static String list(List<TypedColumn> columns, String prefix) {
        return columns.stream().map(column -> prefix + column.name()).collect(Collectors.joining(", "));
    }
}
