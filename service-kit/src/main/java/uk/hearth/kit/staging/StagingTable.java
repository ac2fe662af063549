package uk.hearth.kit.staging;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import uk.hearth.kit.rows.CopyLines;
import uk.hearth.kit.rows.RowErrors;

/** The temporary table {@code staging}: rows by their {@code row_number}, until the transaction ends. */
public final class StagingTable {

    private static final int REPEATED_LISTED = 100;

    private final Connection connection;
    private final List<StagedColumn> columns;

    public StagingTable(Connection connection, List<StagedColumn> columns) {
        this.connection = connection;
        this.columns = columns;
    }

    /** What sends rows to the table, values in the order of its columns. */
    public interface Filling<E extends Exception> {
        void into(CopyLines lines) throws SQLException, E;
    }

    /** Makes the table anew, empty. */
    public void create() throws SQLException {
        var declared = columns.stream()
                .map(column -> column.name() + " " + column.type())
                .collect(Collectors.joining(", "));
        run("drop table if exists pg_temp.staging");
        run("create temporary table staging (row_number bigint, %s) on commit drop".formatted(declared));
    }

    /** Copies rows into it. Until they are all there nothing else can be asked of the connection. */
    public <E extends Exception> void fill(Filling<E> filling) throws SQLException, E {
        var names = columns.stream().map(StagedColumn::name).collect(Collectors.joining(", "));
        var lines = new CopyLines(connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy staging (row_number, %s) from stdin".formatted(names)));
        try {
            filling.into(lines);
            lines.finish();
        } finally {
            lines.cancel();
        }
    }

    /**
     * Notes the rows that have the key of an earlier row, or of an earlier thing that the same row tells of; no more than
     * can be listed.
     *
     * @param key columns, by the first of which a person would find the row
     */
    public void checkRepeated(List<String> key, RowErrors errors) throws SQLException {
        var repeated = """
                select row_number, first_row from (
                    select row_number, min(row_number) over (partition by %1$s) as first_row,
                        row_number() over (partition by %1$s order by row_number) as place
                    from staging) as keyed
                where place > 1 order by row_number limit ?""".formatted(String.join(", ", key));
        try (var select = connection.prepareStatement(repeated)) {
            select.setInt(1, REPEATED_LISTED);
            try (var found = select.executeQuery()) {
                while (found.next()) {
                    errors.addRepeated(found.getLong("row_number"), key.get(0), found.getLong("first_row"));
                }
            }
        }
    }

    /** Tells the planner what is in it. */
    public void analyze() throws SQLException {
        run("analyze staging");
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
