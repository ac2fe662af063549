package uk.hearth.escalation.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.hearth.escalation.imports.ImportKind.RowReader;
import uk.hearth.kit.problems.InputError;
import uk.hearth.kit.rows.CopyLines;
import uk.hearth.kit.rows.FileForm;
import uk.hearth.kit.rows.ImportMode;
import uk.hearth.kit.rows.Reading;
import uk.hearth.kit.rows.Row;
import uk.hearth.kit.rows.RowErrors;
import uk.hearth.kit.staging.StagingTable;

/** Reads a file into a temporary table through COPY, checking each row on the way. */
final class Staging {

    private static final int REPEATED_LISTED = 100;

    private final Connection connection;
    private final StagingTable table;
    private final ImportRequest request;
    private final ImportKind kind;
    private final RowErrors errors = new RowErrors();
    private int accepted;
    private int rejected;

    Staging(Connection connection, ImportRequest request) {
        this.connection = connection;
        this.request = request;
        this.kind = request.kind();
        this.table = new StagingTable(connection, kind.staged());
    }

    /** Rows staged and rows left out, and why. */
    record Staged(int accepted, int rejected, List<InputError> errors, int errorCount) {}

    /** Leaves {@code staging} filled with good rows, or refuses the file: if it has errors, or if it has nothing else. */
    Staged fill(ImportFile file) throws SQLException, IOException {
        table.create();
        var reader = kind.open(request.authority()); // asks what it needs now: nothing can be asked during a COPY
        table.fill(lines -> copy(file, reader, lines));
        dropRepeated();
        if (request.mode() == ImportMode.ATOMIC || accepted == 0) {
            errors.throwIfAny();
        }
        table.analyze();
        return new Staged(accepted, rejected, errors.listed(), errors.count());
    }

    private void copy(ImportFile file, RowReader reader, CopyLines lines) throws IOException {
        try (var bytes = Files.newInputStream(file.path())) {
            var reading = new Reading(kind.format(), FileForm.LONG);
            file.format().rows().read(bytes, reading, row -> copyRow(row, reader, lines));
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
        lines.stage(row, values);
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
                    errors.addRepeated(found.getLong("row_number"), kind.keyInFile(), found.getLong("first_row"));
                }
            }
        }
    }
}
