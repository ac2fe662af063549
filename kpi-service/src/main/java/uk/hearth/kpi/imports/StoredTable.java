package uk.hearth.kpi.imports;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.hearth.kit.rows.WideCsv;

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

    /** Of the staged rows: all, those never seen before, those without a current revision, those that differ from it. */
    String countChanges() {
        return """
                select count(*) as received,
                       count(*) filter (where latest.revision is null) as unknown,
                       count(*) filter (where latest.superseded_at is distinct from 'infinity') as created,
                       count(*) filter (where latest.superseded_at = 'infinity' and (%s)) as revised
                from staging left join %s on true""".formatted(differs(), latest());
    }

    String supersedeRevised() {
        return """
                update %s as stored set superseded_at = ? from (
                    select latest.place from staging cross join %s
                    where latest.superseded_at = 'infinity' and (%s)) as revised
                where stored.ctid = revised.place""".formatted(name, latest(), differs());
    }

    /** Adds the staged rows, none of which was ever there. */
    String insertUnknown() {
        return """
                insert into %s (%s, revision, import_id, recorded_at)
                select %s, 1, ?, ? from staging""".formatted(name, list(columns(), ""), list(columns(), ""));
    }

    /** Adds the staged rows that have no current revision. */
    String insertRevisions() {
        return """
                insert into %s (%s, revision, import_id, recorded_at)
                select %s, 1 + coalesce(latest.revision, 0), ?, ?
                from staging left join %s on true
                where latest.superseded_at is distinct from 'infinity'""".formatted(name, list(columns(), ""), list(columns(), "staging."), latest());
    }

    /**
     * The last revision of a staged row, current or not. With its limit it is looked up row by row at the end of the
     * primary key, whatever the planner knows of tables just filled; a plain join has been seen to compare all with all.
     */
    private String latest() {
        return """
                lateral (select stored.ctid as place, stored.* from %s as stored
                    where %s order by stored.revision desc limit 1) as latest""".formatted(name, sameKey("staging"));
    }

    /** Ends an import's current revisions; the last earlier one of an import that stands becomes current again. */
    String reverseImport() {
        return """
                with reversed as (
                    update %1$s set superseded_at = ?
                    where authority = ? and import_id = ? and superseded_at = 'infinity' returning *),
                restored as (
                    insert into %1$s (%2$s, revision, import_id, recorded_at, restores)
                    select %3$s, reversed.revision + 1, earlier.import_id, ?, coalesce(earlier.restores, earlier.revision)
                    from reversed cross join lateral (
                        select * from %1$s as stored
                        where %4$s and stored.revision < reversed.revision and not exists (
                            select from import where import.authority = stored.authority
                                and import.id = stored.import_id and withdrawn_at is not null)
                        order by stored.revision desc limit 1) as earlier
                    returning 1)
                select (select count(*) from reversed) as reversed, (select count(*) from restored) as restored""".formatted(name, list(columns(), ""), list(columns(), "earlier."), sameKey("reversed"));
    }

    private String sameKey(String other) {
        return key.stream()
                .map(column -> "stored.%1$s = %2$s.%1$s".formatted(column.name(), other))
                .collect(Collectors.joining(" and "));
    }

    private String differs() {
        return values.stream()
                .map(column -> "latest.%1$s is distinct from staging.%1$s".formatted(column.name()))
                .collect(Collectors.joining(" or "));
    }

    private static String list(List<TypedColumn> columns, String prefix) {
        return columns.stream().map(column -> prefix + column.name()).collect(Collectors.joining(", "));
    }
}
