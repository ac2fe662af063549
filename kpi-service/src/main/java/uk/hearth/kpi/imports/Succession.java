package uk.hearth.kpi.imports;

import static uk.hearth.kpi.imports.StoredTable.list;

import java.util.stream.Collectors;

/**
 * In SQL, how staged rows and withdrawn imports change what a table says: a row that differs supersedes the current one,
 * unless it is older by its own account; then it is kept beside it and never current.
 */
record Succession(StoredTable table) {

    /** Of the staged rows: all, those never seen before, those without a current revision, those that differ from it. */
    String countChanges() {
        return """
                select count(*) as received,
                       count(*) filter (where latest.revision is null) as unknown,
                       count(*) filter (where latest.superseded_at is distinct from 'infinity') as created,
                       count(*) filter (where latest.superseded_at = 'infinity' and not %1$s and (%2$s)) as revised,
                       count(*) filter (where latest.superseded_at = 'infinity' and %1$s and not %3$s) as older
                from staging left join %4$s on true""".formatted(older(), differs("latest"), isKept(), latest());
    }

    String supersedeRevised() {
        return """
                update %s as stored set superseded_at = ? from (
                    select latest.place from staging cross join %s
                    where latest.superseded_at = 'infinity' and not %s and (%s)) as revised
                where stored.ctid = revised.place""".formatted(table.name(), latest(), older(), differs("latest"));
    }

    /** Adds the staged rows, none of which was ever there; answers how many, by what they are about. */
    String insertUnknown() {
        return counted("""
                insert into %s (%s, revision, import_id, recorded_at)
                select %s, 1, ?, ? from staging""".formatted(table.name(), list(table.columns(), ""), list(table.columns(), "")));
    }

    /** Adds the staged rows that have no current revision; answers how many, by what they are about. */
    String insertRevisions() {
        return counted(
                """
                insert into %s (%s, revision, import_id, recorded_at)
                select %s, 1 + coalesce(latest.revision, 0), ?, ?
                from staging left join %s on true
                where latest.superseded_at is distinct from 'infinity'""".formatted(table.name(), list(table.columns(), ""), list(table.columns(), "staging."), latest()));
    }

    private String counted(String insert) {
        return "with added as (%1$s returning %2$s) select %2$s as subject, count(*) as changed from added group by %2$s"
                .formatted(insert, table.subject());
    }

    /** How many of an import's revisions ended at an instant, by what they are about. */
    String countEnded() {
        return """
                select %2$s as subject, count(*) as changed from %1$s
                where authority = ? and import_id = ? and superseded_at = ? group by %2$s""".formatted(table.name(), table.subject());
    }

    /** Adds the staged rows that are older than the current ones, superseded as soon as they are recorded. */
    String keepOlder() {
        return """
                insert into %1$s (%2$s, revision, import_id, recorded_at, superseded_at)
                select %3$s, 1 + %4$s, ?, ?, ?
                from staging cross join %5$s
                where latest.superseded_at = 'infinity' and %6$s and not %7$s""".formatted(
                        table.name(),
                        list(table.columns(), ""),
                        list(table.columns(), "staging."),
                        lastNumber("staging"),
                        latest(),
                        older(),
                        isKept());
    }

    /**
     * Ends an import's current revisions; of each, what would be current had it never come in becomes current again, of
     * imports that stand.
     */
    String reverseImport() {
        return """
                with reversed as (
                    update %1$s set superseded_at = ?%8$s
                    where authority = ? and import_id = ? and superseded_at = 'infinity' returning *),
                restored as (
                    insert into %1$s (%2$s, revision, import_id, recorded_at, restores)
                    select %3$s, 1 + %7$s, earlier.import_id, ?, coalesce(earlier.restores, earlier.revision)
                    from reversed cross join lateral (
                        select * from %1$s as stored
                        where %4$s and stored.revision <> reversed.revision and %5$s and %6$s
                        order by stored.revision desc limit 1) as earlier
                    returning 1)
                select (select count(*) from reversed) as reversed, (select count(*) from restored) as restored""".formatted(
                        table.name(),
                        list(table.columns(), ""),
                        list(table.columns(), "earlier."),
                        sameKey("stored", "reversed"),
                        stands("stored"),
                        isNewest(),
                        lastNumber("reversed"),
                        table.numbered() ? ", ended_number = " + nextNumber() : "");
    }

    private String nextNumber() {
        return "nextval(pg_get_serial_sequence('%s', 'change_number'))".formatted(table.name());
    }

    /**
     * The current revision of a staged row, or else the last. In the order of revisions and with its limit it is looked up
     * row by row in the primary key, whatever the planner knows of tables just filled; a plain join, and a lookup in
     * another order, have been seen to compare all with all. Where older rows are kept, the current revision need not be
     * the last: it is looked for first.
     */
    private String latest() {
        var last = lookUp("");
        var either = table.age() == null
                ? last
                : "(%s) union all (%s) limit 1".formatted(lookUp(" and stored.superseded_at = 'infinity'"), last);
        return "lateral (%s) as latest".formatted(either);
    }

    private String lookUp(String only) {
        return "select stored.ctid as place, stored.* from %s as stored where %s%s order by stored.revision desc limit 1"
                .formatted(table.name(), sameKey("stored", "staging"), only);
    }

    /** Whether the staged row is older than the current one; not, where either does not say. */
    private String older() {
        return table.age() == null ? "false" : "coalesce(staging.%1$s < latest.%1$s, false)".formatted(table.age());
    }

    /** Whether some revision says the same as the staged row already. */
    private String isKept() {
        return "exists (select from %s as kept where %s and not (%s))"
                .formatted(table.name(), sameKey("kept", "staging"), differs("kept"));
    }

    /** Whether no revision that came before and stands is newer by its own account. */
    private String isNewest() {
        return table.age() == null
                ? "true"
                : """
                not exists (select from %1$s as newer
                    where %2$s and newer.revision < stored.revision and newer.%3$s > stored.%3$s and %4$s)""".formatted(table.name(), sameKey("newer", "stored"), table.age(), stands("newer"));
    }

    /** Whether the import that brought a revision was not withdrawn. */
    private static String stands(String revision) {
        return """
                not exists (select from import where import.authority = %1$s.authority
                    and import.id = %1$s.import_id and withdrawn_at is not null)""".formatted(revision);
    }

    private String lastNumber(String row) {
        return "coalesce((select max(known.revision) from %s as known where %s), 0)"
                .formatted(table.name(), sameKey("known", row));
    }

    private String sameKey(String one, String other) {
        return table.key().stream()
                .map(column -> "%2$s.%1$s = %3$s.%1$s".formatted(column.name(), one, other))
                .collect(Collectors.joining(" and "));
    }

    private String differs(String revision) {
        return table.values().stream()
                .map(column -> "%2$s.%1$s is distinct from staging.%1$s".formatted(column.name(), revision))
                .collect(Collectors.joining(" or "));
    }
}
