package uk.hearth.placement.commitments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.rows.CopyLines;
import uk.hearth.kit.rows.FileFormat;
import uk.hearth.kit.rows.Reading;
import uk.hearth.kit.rows.Row;
import uk.hearth.kit.rows.RowErrors;
import uk.hearth.kit.staging.StagingTable;
import uk.hearth.placement.commitments.ImportKind.RowReader;

/** Reads a file into a temporary table through COPY, checking each row on the way. */
final class Staging {

    private final Connection connection;
    private final ImportKind kind;
    private final ImportRun run;
    private final RowErrors errors = new RowErrors();
    private int received;
    private int told;

    Staging(Connection connection, ImportKind kind, ImportRun run) {
        this.connection = connection;
        this.kind = kind;
        this.run = run;
    }

    /** How many rows there were, and of how many things they tell: a figure of an indicator may be that of two measures. */
    record Staged(int received, int told) {}

    /** Leaves {@code staging} filled, or refuses the file with every error in it. */
    Staged fill(byte[] file, FileFormat format) throws SQLException, IOException {
        var table = new StagingTable(connection, kind.staged());
        table.create();
        var reader = kind.open(run.authority()); // asks what it needs now: nothing can be asked during a COPY
        table.fill(lines -> copy(file, format, reader, lines));
        errors.throwIfAny();
        table.checkRepeated(kind.key(), errors);
        errors.throwIfAny();
        kind.check(connection, run, errors);
        errors.throwIfAny();
        return new Staged(received, told);
    }

    private void copy(byte[] file, FileFormat format, RowReader reader, CopyLines lines) throws IOException {
        var reading = new Reading(kind.format(), null);
        format.rows().read(new ByteArrayInputStream(file), reading, row -> copyRow(row, reader, lines));
    }

    private void copyRow(Row row, RowReader reader, CopyLines lines) {
        received++;
        var before = errors.count();
        var values = reader.read(row, errors);
        if (errors.count() == before) {
            values.forEach(one -> stage(row, one, lines));
        }
    }

    private void stage(Row row, @Nullable Object[] values, CopyLines lines) {
        told++;
        lines.stage(row, values);
    }
}
