package uk.hearth.kpi.imports;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.SortedMap;
import java.util.UUID;

/** Reverses the revisions of an import that are still current; those that were superseded since stay as they are. */
final class Reversal {

    private final Connection connection;
    private final StoredTable table;

    Reversal(Connection connection, StoredTable table) {
        this.connection = connection;
        this.table = table;
    }

    /** How many values ended, and for how many of them an earlier one was restored. */
    record Counts(int reversed, int restored) {}

    /** What ended, counted by what it is about; once it has. */
    SortedMap<String, Integer> ended(String authority, UUID importId, Instant now) throws SQLException {
        try (var count = connection.prepareStatement(new Succession(table).countEnded())) {
            count.setString(1, authority);
            count.setObject(2, importId);
            count.setTimestamp(3, Timestamp.from(now));
            return Merge.changed(count);
        }
    }

    Counts reverse(String authority, UUID importId, Instant now) throws SQLException {
        try (var reverse = connection.prepareStatement(new Succession(table).reverseImport())) {
            reverse.setTimestamp(1, Timestamp.from(now));
            reverse.setString(2, authority);
            reverse.setObject(3, importId);
            reverse.setTimestamp(4, Timestamp.from(now));
            try (var counted = reverse.executeQuery()) {
                counted.next();
                return new Counts(counted.getInt("reversed"), counted.getInt("restored"));
            }
        }
    }
}
