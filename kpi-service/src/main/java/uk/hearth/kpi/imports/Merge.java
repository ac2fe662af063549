package uk.hearth.kpi.imports;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import uk.hearth.kit.problems.InputError;

/** Takes staged rows into their table, set by set: what differs supersedes, what is new is added, the rest is left. */
final class Merge {

    private static final int REPEATED_LISTED = 100;

    private final Connection connection;
    private final StoredTable table;

    Merge(Connection connection, StoredTable table) {
        this.connection = connection;
        this.table = table;
    }

    /** Counts of rows. */
    record Counts(int received, int created, int revised) {

        int unchanged() {
            return received - created - revised;
        }
    }

    void checkRepeated(RowErrors errors) throws SQLException {
        try (var repeated = connection.prepareStatement(table.findRepeated())) {
            repeated.setInt(1, REPEATED_LISTED);
            try (var found = repeated.executeQuery()) {
                while (found.next()) {
                    errors.add(new InputError(
                            found.getLong("row_number"),
                            table.keyInFile(),
                            "duplicate-key",
                            "The file says this twice, first in row " + found.getLong("first_row"),
                            "Keep one of the two rows"));
                }
            }
        }
    }

    Counts count() throws SQLException {
        try (var analyze = connection.createStatement();
                var count = connection.prepareStatement(table.countChanges())) {
            analyze.execute("analyze staging");
            try (var counted = count.executeQuery()) {
                counted.next();
                return new Counts(counted.getInt("received"), counted.getInt("created"), counted.getInt("revised"));
            }
        }
    }

    void take(UUID importId, Instant now) throws SQLException {
        try (var supersede = connection.prepareStatement(table.supersedeRevised());
                PreparedStatement insert = connection.prepareStatement(table.insertRevisions())) {
            supersede.setTimestamp(1, Timestamp.from(now));
            supersede.executeUpdate();
            insert.setObject(1, importId);
            insert.setTimestamp(2, Timestamp.from(now));
            insert.executeUpdate();
        }
    }
}
