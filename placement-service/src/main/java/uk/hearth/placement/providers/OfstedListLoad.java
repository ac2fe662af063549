package uk.hearth.placement.providers;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import uk.hearth.kit.problems.InputError;
import uk.hearth.kit.problems.InvalidInput;
import uk.hearth.kit.rows.CopyLines;
import uk.hearth.kit.rows.RowErrors;
import uk.hearth.placement.returns.Rows;

/** Takes the rows of one list into the database, in place of those of the list before. */
final class OfstedListLoad {

    private static final String COLUMNS = "urn, kind, name, sector, local_authority, placements, providers,"
            + " registration_status, registered_on, registration_end, postcode, places, rating, judged_on";

    private static final Map<String, String> REMEDIES = Map.of(
            "malformed-urn", "Write Ofsted's number, as in 1234567 or SC123456",
            "unknown-kind", "Fill in the code, or the type of provision and the sector in Ofsted's words",
            "unknown-day", "Write it as in 31/07/2026 or 2026-07-31");

    private final Connection connection;
    private final Map<String, OfstedHeader> headers = new HashMap<>();
    private final RowErrors errors = new RowErrors();
    private long position;

    OfstedListLoad(Connection connection) {
        this.connection = connection;
    }

    /**
     * How many entries the list has.
     *
     * @throws InvalidInput naming the rows and columns that are wrong; then nothing of the list may be kept
     */
    int load(String authority, OfstedFile file) throws SQLException, IOException {
        stage(file);
        if (position == 0) {
            throw new InvalidInput(
                    "The list was not taken: nothing was changed.",
                    List.of(new InputError(
                            1L,
                            "urn",
                            "missing-column",
                            "The file has no provider with a URN",
                            "Send Ofsted's workbook, or CSV with a header that names the URN")));
        }
        errors.throwIfAny();
        Rows.run(connection, "delete from ofsted_provider where authority = ?", authority);
        return Rows.run(
                connection,
                "insert into ofsted_provider (authority, position, %1$s) select ?, row_number, %1$s from ofsted_staging"
                        .formatted(COLUMNS),
                authority);
    }

    private void stage(OfstedFile file) throws SQLException, IOException {
        Rows.run(connection, "drop table if exists pg_temp.ofsted_staging");
        Rows.run(
                connection,
                "create temporary table ofsted_staging (row_number int, %s) on commit drop"
                        .formatted(OfstedEntry.STAGED));
        var lines = new CopyLines(connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy ofsted_staging (row_number, %s) from stdin".formatted(COLUMNS)));
        try {
            file.read((sheet, line, cells) -> take(sheet, line, cells, lines));
            lines.finish();
        } finally {
            lines.cancel();
        }
    }

    private void take(String sheet, long line, List<String> cells, CopyLines lines) {
        var header = headers.get(sheet);
        if (header == null) {
            OfstedHeader.of(sheet, cells).ifPresent(found -> headers.put(sheet, found.requireWhole()));
            return;
        }
        var entry = new OfstedEntry(header, cells, (column, code) -> wrong(line, column, code));
        if (entry.isThere()) {
            position++;
            add(entry.values(), lines);
        }
    }

    private void wrong(long line, OfstedColumn column, String code) {
        errors.add(new InputError(
                line,
                column.headings().get(0),
                code,
                "This cell is not one of Ofsted's list",
                String.valueOf(REMEDIES.get(code))));
    }

    private void add(@Nullable Object[] values, CopyLines lines) {
        if (errors.count() > 0) {
            return;
        }
        try {
            lines.add(position, values);
        } catch (SQLException e) {
            throw new IllegalStateException("A row could not be staged", e);
        }
    }
}
