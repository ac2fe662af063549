package uk.hearth.placement.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import uk.hearth.kit.problems.InputError;
import uk.hearth.kit.rows.CopyLines;
import uk.hearth.kit.rows.FileForm;
import uk.hearth.kit.rows.Reading;
import uk.hearth.kit.rows.Row;
import uk.hearth.kit.rows.RowErrors;
import uk.hearth.placement.importing.ImportKind.RowReader;

/** Fills the temporary table {@code staging} through COPY, checking each row on the way. */
final class Staging {

    private static final int REPEATED_LISTED = 100;

    private final Connection connection;
    private final List<StagedColumn> columns;
    private final RowErrors errors = new RowErrors();
    private int accepted;

    Staging(Connection connection, List<StagedColumn> columns) {
        this.connection = connection;
        this.columns = columns;
    }

    /** How many rows a file has; it is refused if any of them is wrong. */
    int fill(ImportKind kind, String authority, ImportFile file) throws SQLException, IOException {
        create();
        var reader = kind.open(authority); // asks what it needs now: nothing can be asked during a COPY
        var lines = lines();
        try (var bytes = Files.newInputStream(file.path())) {
            var reading = new Reading(kind.format(), FileForm.LONG, file.mapping());
            file.format().rows().read(bytes, reading, row -> copyRow(row, reader, lines));
            lines.finish();
        } finally {
            lines.cancel();
        }
        addRepeated(kind.key());
        errors.throwIfAny();
        run("analyze staging");
        return accepted;
    }

    /** One thing that came by itself, its fields checked. */
    void put(List<@Nullable Object> values) throws SQLException {
        create();
        var lines = lines();
        try {
            lines.add(1, values.toArray());
            lines.finish();
        } finally {
            lines.cancel();
        }
    }

    private void create() throws SQLException {
        var declared = columns.stream()
                .map(column -> column.name() + " " + column.type())
                .collect(Collectors.joining(", "));
        run("drop table if exists pg_temp.staging");
        run("create temporary table staging (row_number bigint, %s) on commit drop".formatted(declared));
    }

    private CopyLines lines() throws SQLException {
        var names = columns.stream().map(StagedColumn::name).collect(Collectors.joining(", "));
        return new CopyLines(connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy staging (row_number, %s) from stdin".formatted(names)));
    }

    private void copyRow(Row row, RowReader reader, CopyLines lines) {
        var before = errors.count();
        @Nullable Object[] values = reader.read(row, errors);
        if (errors.count() > before) {
            return;
        }
        accepted++;
        try {
            lines.add(row.number(), values);
        } catch (SQLException e) {
            throw new IllegalStateException("A row could not be staged", e);
        }
    }

    private void addRepeated(List<String> key) throws SQLException {
        var repeated = """
                select row_number, first_row from (
                    select row_number, min(row_number) over (partition by %s) as first_row from staging) as keyed
                where row_number > first_row order by row_number limit ?""".formatted(String.join(", ", key));
        try (var select = connection.prepareStatement(repeated)) {
            select.setInt(1, REPEATED_LISTED);
            try (var found = select.executeQuery()) {
                while (found.next()) {
                    errors.add(new InputError(
                            found.getLong("row_number"),
                            key.get(0),
                            "duplicate-key",
                            "The file says this twice, first in row " + found.getLong("first_row"),
                            "Keep one of the two rows"));
                }
            }
        }
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
