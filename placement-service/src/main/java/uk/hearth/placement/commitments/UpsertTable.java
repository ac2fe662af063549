package uk.hearth.placement.commitments;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import uk.hearth.placement.commitments.ImportKind.Counts;
import uk.hearth.placement.returns.Rows;

/**
 * A table of which files tell whole rows, as long as nobody changes them by hand: it has {@code version}, and
 * {@code imported_version} as an import left it.
 *
 * @param key columns after the authority that say which row it is
 * @param values columns that may change
 */
record UpsertTable(String name, List<String> key, List<String> values) {

    /** Adds the staged rows that are new, and changes those that are otherwise and as an import left them. */
    Counts merge(Connection connection, ImportRun run) throws SQLException {
        var kept = count(
                connection,
                """
                select count(*) from staging as staged join %s as stored on stored.authority = ? and %s
                where stored.version is distinct from stored.imported_version and (%s) is distinct from (%s)""".formatted(
                                name,
                                list(key, "stored.%1$s = staged.%1$s", " and "),
                                list(values, "stored.%s", ", "),
                                list(values, "staged.%s", ", ")),
                run);
        var columns = list(key, "%s", ", ") + ", " + list(values, "%s", ", ");
        return Rows.list(
                        connection,
                        """
                        with merged as (
                            insert into %1$s as stored (authority, %2$s, import_id, imported_version)
                            select ?, %2$s, ?, 1 from staging
                            on conflict (authority, %3$s) do update set %4$s, import_id = excluded.import_id,
                                version = stored.version + 1, imported_version = stored.version + 1
                            where stored.version = stored.imported_version and (%5$s) is distinct from (%6$s)
                            returning xmax = 0 as created)
                        select count(*) filter (where created), count(*) filter (where not created) from merged""".formatted(
                                        name,
                                        columns,
                                        list(key, "%s", ", "),
                                        list(values, "%1$s = excluded.%1$s", ", "),
                                        list(values, "stored.%s", ", "),
                                        list(values, "excluded.%s", ", ")),
                        row -> new Counts(row.getInt(1), row.getInt(2), kept),
                        run.authority(),
                        run.id())
                .get(0);
    }

    private static int count(Connection connection, String sql, ImportRun run) throws SQLException {
        return Rows.list(connection, sql, row -> row.getInt(1), run.authority()).get(0);
    }

    private static String list(List<String> columns, String each, String between) {
        return columns.stream().map(each::formatted).collect(Collectors.joining(between));
    }
}
