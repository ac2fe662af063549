package uk.hearth.kpi.imports;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table in which every revision of a row is kept: the columns that say which row it is, and those that may be revised.
 * Names come from this program alone, never from a file.
 *
 * @param key columns, without the revision
 * @param values columns that make a revision when they change
 * @param keyInFile the columns of the file that a person would look at for a row given twice
 */
public record StoredTable(String name, List<TypedColumn> key, List<TypedColumn> values, String keyInFile) {

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

    /** Rows of the file whose key an earlier row has, with that earlier row. */
    String findRepeated() {
        return """
                select row_number, first_row from (
                    select row_number, min(row_number) over (partition by %s) as first_row from staging) as keyed
                where row_number > first_row order by row_number limit ?""".formatted(list(key, ""));
    }

    String countChanges() {
        return """
                select count(*) as received,
                       count(*) filter (where stored.revision is null) as created,
                       count(*) filter (where stored.revision is not null and (%s)) as revised
                from staging left join %s as stored on stored.superseded_at = 'infinity' and %s""".formatted(differs(), name, sameKey());
    }

    String supersedeRevised() {
        return """
                update %s as stored set superseded_at = ? from staging
                where stored.superseded_at = 'infinity' and %s and (%s)""".formatted(name, sameKey(), differs());
    }

    String insertRevisions() {
        return """
                insert into %1$s (%2$s, revision, import_id, recorded_at)
                select %3$s, 1 + coalesce(
                    (select max(stored.revision) from %1$s as stored where %4$s), 0), ?, ?
                from staging
                where not exists (
                    select from %1$s as stored where stored.superseded_at = 'infinity' and %4$s)""".formatted(name, list(columns(), ""), list(columns(), "staging."), sameKey());
    }

    private String sameKey() {
        return key.stream()
                .map(column -> "stored.%1$s = staging.%1$s".formatted(column.name()))
                .collect(Collectors.joining(" and "));
    }

    private String differs() {
        return values.stream()
                .map(column -> "stored.%1$s is distinct from staging.%1$s".formatted(column.name()))
                .collect(Collectors.joining(" or "));
    }

    private static String list(List<TypedColumn> columns, String prefix) {
        return columns.stream().map(column -> prefix + column.name()).collect(Collectors.joining(", "));
    }
}
