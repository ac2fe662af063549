package uk.hearth.placement.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.hearth.kit.rows.CopyLines;
import uk.hearth.kit.rows.FileForm;
import uk.hearth.kit.rows.Reading;
import uk.hearth.kit.rows.Row;
import uk.hearth.kit.rows.RowErrors;
import uk.hearth.kit.staging.StagedColumn;
import uk.hearth.kit.staging.StagingTable;
import uk.hearth.placement.importing.ImportKind.RowReader;

/** Fills the temporary table {@code staging} through COPY, checking each row on the way. */
final class Staging {

    private final StagingTable table;
    private final RowErrors errors = new RowErrors();
    private int accepted;

    Staging(Connection connection, List<StagedColumn> columns) {
        this.table = new StagingTable(connection, columns);
    }

    /** How many rows a file has; it is refused if any of them is wrong. */
    int fill(ImportKind kind, String authority, ImportFile file) throws SQLException, IOException {
        table.create();
        var reader = kind.open(authority); // asks what it needs now: nothing can be asked during a COPY
        table.fill(lines -> copy(kind, file, reader, lines));
        table.checkRepeated(kind.key(), errors);
        errors.throwIfAny();
        table.analyze();
        return accepted;
    }

    /** One thing that came by itself, its fields checked. */
    void put(List<@Nullable Object> values) throws SQLException {
        table.create();
        table.fill(lines -> lines.add(1, values.toArray()));
    }

    private void copy(ImportKind kind, ImportFile file, RowReader reader, CopyLines lines) throws IOException {
        try (var bytes = Files.newInputStream(file.path())) {
            var reading = new Reading(kind.format(), FileForm.LONG, file.mapping());
            file.format().rows().read(bytes, reading, row -> copyRow(row, reader, lines));
        }
    }

    private void copyRow(Row row, RowReader reader, CopyLines lines) {
        var before = errors.count();
        @Nullable Object[] values = reader.read(row, errors);
        if (errors.count() > before) {
            return;
        }
        accepted++;
        lines.stage(row, values);
    }
}
