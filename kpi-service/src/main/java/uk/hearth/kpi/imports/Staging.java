package uk.hearth.kpi.imports;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import uk.hearth.kpi.imports.ImportKind.RowReader;

/** Reads a file into a temporary table through COPY, checking each row on the way. */
final class Staging {

    private final Connection connection;
    private final ImportKind kind;
    private final Reading reading;
    private final RowAuthority authorities;
    private final RowErrors errors = new RowErrors();
    private boolean wide;

    Staging(Connection connection, ImportRequest request, RowAuthority authorities) {
        this.connection = connection;
        this.kind = request.kind();
        this.reading = new Reading(kind.format(), request.form());
        this.authorities = authorities;
    }

    /** Leaves the table filled and checked, or refuses the file. */
    void fill(ImportFile file) throws SQLException, IOException {
        try (var statement = connection.createStatement()) {
            statement.execute("drop table if exists pg_temp.staging");
            statement.execute(kind.table().createStaging());
        }
        var reader = kind.open(); // asks the database what it needs now: nothing can be asked during a COPY
        copy(file, reader);
        new Merge(connection, kind.table()).checkRepeated(errors, wide);
        errors.throwIfAny();
    }

    private void copy(ImportFile file, RowReader reader) throws SQLException, IOException {
        var copyIn = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn(kind.table().copyIntoStaging());
        var lines = new CopyLines(copyIn);
        try {
            file.format().rows().read(file.path(), reading, row -> copyRow(row, reader, lines));
            lines.finish();
        } finally {
            lines.cancel();
        }
    }

    private void copyRow(Row row, RowReader reader, CopyLines lines) {
        wide = row.isWide();
        var authority = kind.tenanted() ? authorities.of(row, errors) : DataVersions.CATALOGUE;
        if (authority == null) {
            return;
        }
        var before = errors.count();
        var values = reader.read(row, authority, errors);
        if (errors.count() == before) {
            try {
                lines.add(row.number(), values);
            } catch (SQLException e) {
                throw new IllegalStateException("A row could not be staged", e);
            }
        }
    }
}
