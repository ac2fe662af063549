package uk.hearth.placement.commitments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import uk.hearth.kit.problems.InputError;
import uk.hearth.kit.rows.CopyLines;
import uk.hearth.kit.rows.FileFormat;
import uk.hearth.kit.rows.Reading;
import uk.hearth.kit.rows.Row;
import uk.hearth.kit.rows.RowErrors;
import uk.hearth.placement.commitments.ImportKind.RowReader;
import uk.hearth.placement.commitments.ImportKind.StagedColumn;
import uk.hearth.placement.returns.Rows;

/** Reads a file into a temporary table through COPY, checking each row on the way. */
final class Staging {

    private static final int REPEATED_LISTED = 100;

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
        var columns = kind.staged().stream()
                .map(column -> column.name() + " " + column.type())
                .collect(Collectors.joining(", "));
        Rows.run(connection, "drop table if exists pg_temp.staging");
        Rows.run(
                connection, "create temporary table staging (row_number bigint, %s) on commit drop".formatted(columns));
        var reader = kind.open(run.authority()); // asks what it needs now: nothing can be asked during a COPY
        copy(file, format, reader);
        errors.throwIfAny();
        checkRepeated();
        errors.throwIfAny();
        kind.check(connection, run, errors);
        errors.throwIfAny();
        return new Staged(received, told);
    }

    private void copy(byte[] file, FileFormat format, RowReader reader) throws SQLException, IOException {
        var names = kind.staged().stream().map(StagedColumn::name).collect(Collectors.joining(", "));
        var copyIn = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy staging (row_number, %s) from stdin".formatted(names));
        var lines = new CopyLines(copyIn);
        try {
            var reading = new Reading(kind.format(), null);
            format.rows().read(new ByteArrayInputStream(file), reading, row -> copyRow(row, reader, lines));
            lines.finish();
        } finally {
            lines.cancel();
        }
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
        try {
            lines.add(row.number(), values);
        } catch (SQLException e) {
            throw new IllegalStateException("A row could not be staged", e);
        }
    }

    private void checkRepeated() throws SQLException {
        Rows.list(
                        connection,
                        """
                        select row_number, first_row from (
                            select row_number, min(row_number) over same as first_row, row_number() over same as place
                            from staging window same as (partition by %s)) as keyed
                        where row_number > first_row or place > 1 order by row_number limit ?""".formatted(String.join(", ", kind.key())),
                        row -> new InputError(
                                row.getLong("row_number"),
                                kind.key().get(0),
                                "duplicate-key",
                                "The file says this twice, first in row " + row.getLong("first_row"),
                                "Keep one of the two rows"),
                        REPEATED_LISTED)
                .forEach(errors::add);
    }
}
