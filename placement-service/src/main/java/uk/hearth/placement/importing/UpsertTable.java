package uk.hearth.placement.importing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import uk.hearth.placement.importing.StagedKind.Counts;

/**
 * A table with a version that holds just what is told of it: the columns that say which row it is, after the authority, and
 * those that may change. Both are staged under the names they have in the table.
 */
public record UpsertTable(String name, List<String> key, List<String> values) {

    /** Adds the staged rows that are new and changes those that are otherwise. */
    public Counts merge(Connection connection, ImportRun run) throws SQLException {
        var columns = String.join(", ", key) + ", " + String.join(", ", values);
        var sql = """
                with merged as (
                    insert into %1$s as stored (authority, %2$s) select ?, %2$s from staging
                    on conflict (authority, %3$s) do update set %4$s, version = stored.version + 1
                    where (%5$s) is distinct from (%6$s)
                    returning xmax = 0 as created)
                select count(*) filter (where created), count(*) filter (where not created) from merged""".formatted(
                        name,
                        columns,
                        String.join(", ", key),
                        list("%1$s = excluded.%1$s"),
                        list("stored.%s"),
                        list("excluded.%s"));
        try (var merge = connection.prepareStatement(sql)) {
            merge.setString(1, run.authority());
            try (var counted = merge.executeQuery()) {
                counted.next();
                return new Counts(counted.getInt(1), counted.getInt(2));
            }
        }
    }

    private String list(String each) {
        return values.stream().map(each::formatted).collect(Collectors.joining(", "));
    }
}
