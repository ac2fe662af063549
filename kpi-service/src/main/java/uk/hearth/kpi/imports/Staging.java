package uk.hearth.kpi.imports;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.PGConnection;
import uk.hearth.kit.problems.InputError;
import uk.hearth.kit.rows.CopyLines;
import uk.hearth.kit.rows.ImportMode;
import uk.hearth.kit.rows.Reading;
import uk.hearth.kit.rows.Row;
import uk.hearth.kit.rows.RowErrors;
import uk.hearth.kpi.imports.ImportKind.RowReader;

/** Reads a file into a temporary table through COPY, checking each row on the way. */
final class Staging {

    private final Connection connection;
    private final ImportKind kind;
    private final Reading reading;
    private final RowAuthority authorities;
    private final RowErrors errors = new RowErrors();
    private final ImportMode mode;
    private final ImportProgress progress;
    private boolean wide;
    private int accepted;
    private int rejected;

    Staging(Connection connection, ImportRequest request, RowAuthority authorities, ImportProgress progress) {
        this.connection = connection;
        this.kind = request.kind();
        this.reading = request.reading();
        this.progress = progress;
        this.mode = request.mode();
        this.authorities = authorities;
    }

    /** Rows left out, and why. */
    record Rejected(int rows, List<InputError> listed, int errors) {}

    /** Leaves the table filled with good rows, or refuses the file: if it has errors, or if it has nothing else. */
    Rejected fill(ImportFile file) throws SQLException, IOException {
        try (var statement = connection.createStatement()) {
            statement.execute("drop table if exists pg_temp.staging");
            statement.execute(kind.table().createStaging());
        }
        var reader = kind.open(); // asks the database what it needs now: nothing can be asked during a COPY
        copy(file, reader);
        var merge = new Merge(connection, kind.table());
        if (merge.checkRepeated(errors, wide) && mode == ImportMode.PARTIAL) {
            rejected += merge.dropRepeated();
        }
        if (mode == ImportMode.ATOMIC || accepted == 0) {
            errors.throwIfAny();
        }
        return new Rejected(rejected, errors.listed(), errors.count());
    }

    private void copy(ImportFile file, RowReader reader) throws SQLException, IOException {
        var copyIn = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn(kind.table().copyIntoStaging());
        var lines = new CopyLines(copyIn);
        try {
            file.read(reading, progress, row -> {
                progress.receive();
                copyRow(row, reader, lines);
                progress.check();
            });
            lines.finish();
        } finally {
            lines.cancel();
        }
    }

    private void copyRow(Row row, RowReader reader, CopyLines lines) {
        wide = row.isWide();
        var authority = kind.tenanted() ? authorities.of(row, errors) : DataVersions.CATALOGUE;
        if (authority == null) {
            rejected++;
            return;
        }
        var before = errors.count();
        var values = reader.read(row, authority, errors);
        if (errors.count() > before) {
            rejected++;
            return;
        }
        accepted++;
        lines.stage(row, values);
    }
}
