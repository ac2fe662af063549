package uk.hearth.escalation.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import uk.hearth.escalation.imports.ImportKind.RowReader;
import uk.hearth.kit.problems.InputError;
import uk.hearth.kit.rows.CopyLines;
import uk.hearth.kit.rows.FileForm;
import uk.hearth.kit.rows.ImportMode;
import uk.hearth.kit.rows.Reading;
import uk.hearth.kit.rows.Row;
import uk.hearth.kit.rows.RowErrors;

/** Reads a file into a temporary table through COPY, checking each row on the way. */
final class Staging {

    private static final int REPEATED_LISTED = 100;

    private final Connection connection;
    private final ImportRequest request;
    private final ImportKind kind;
    private final RowErrors errors = new RowErrors();
    private int accepted;
    private int rejected;

    Staging(Connection connection, ImportRequest request) {
        this.connection = connection;
        this.request = request;
        this.kind = request.kind();
    }

    /** Rows staged and rows left out, and why. */
    record Staged(int accepted, int rejected, List<InputError> errors, int errorCount) {}

    /** Leaves {@code staging} filled with good rows, or refuses the file: if it has errors, or if it has nothing else. */
    Staged fill(ImportFile file) throws SQLException, IOException {
        var columns = kind.staged().stream()
                .map(column -> column.name() + " " + column.type())
                .collect(Collectors.joining(", "));
        run("drop table if exists pg_temp.staging");
        run("create temporary table staging (row_number bigint, %s) on commit drop".formatted(columns));
        var reader = kind.open(request.authority()); // asks what it needs now: nothing can be asked during a COPY
        copy(file, reader);
        dropRepeated();
        if (request.mode() == ImportMode.ATOMIC || accepted == 0) {
            errors.throwIfAny();
        }
        run("analyze staging");
        return new Staged(accepted, rejected, errors.listed(), errors.count());
    }

    private void copy(ImportFile file, RowReader reader) throws SQLException, IOException {
        var names = kind.staged().stream().map(StagedColumn::name).collect(Collectors.joining(", "));
        var copyIn = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy staging (row_number, %s) from stdin".formatted(names));
        var lines = new CopyLines(copyIn);
        try (var bytes = Files.newInputStream(file.path())) {
            var reading = new Reading(kind.format(), FileForm.LONG);
            file.format().rows().read(bytes, reading, row -> copyRow(row, reader, lines));
            lines.finish();
        } finally {
            lines.cancel();
        }
    }

    private void copyRow(Row row, RowReader reader, CopyLines lines) {
        var before = errors.count();
        @Nullable Object[] values = reader.read(row, errors);
        if (errors.count() > before) {
            rejected++;
            return;
        }
        accepted++;
        try {
            lines.add(row.number(), values);
        } catch (SQLException e) {
            throw new IllegalStateException("A row could not be staged", e);
        }
    }

    /** Of rows with one key only the first stays; the others are errors. */
    private void dropRepeated() throws SQLException {
        var repeated = """
                with keyed as (
                    select ctid as place, row_number, min(row_number) over (partition by %s) as first_row from staging)
                delete from staging using keyed
                where staging.ctid = keyed.place and keyed.row_number > first_row
                returning keyed.row_number, first_row""".formatted(String.join(", ", kind.key()));
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(repeated)) {
            for (int listed = 0; found.next(); listed++) {
                accepted--;
                rejected++;
                if (listed < REPEATED_LISTED) {
                    errors.add(new InputError(
                            found.getLong("row_number"),
                            kind.keyInFile(),
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
