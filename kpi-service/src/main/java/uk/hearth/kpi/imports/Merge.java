package uk.hearth.kpi.imports;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import uk.hearth.kit.rows.RowErrors;

/** Takes staged rows into their table, set by set: what differs supersedes, what is new is added, what
 * is older is kept beside the current row, the rest is left. */
final class Merge {

    private static final int REPEATED_LISTED = 100;

    // The primary key finds a staged row even where a table just filled is believed to be small.
    private static final String LOOK_UP_BY_KEY = "set local enable_seqscan = off";

    private final Connection connection;
    private final StoredTable table;
    private final Succession succession;

    Merge(Connection connection, StoredTable table) {
        this.connection = connection;
        this.table = table;
        this.succession = new Succession(table);
    }

    /**
     * Counts of rows.
     *
     * @param unknown of which there was no revision at all
     * @param created of which there is no current revision: the unknown, and those whose import was withdrawn
     * @param older than the current revision, and not kept yet
     */
    record Counts(int received, int unknown, int created, int revised, int older) {

        int unchanged() {
            return received - created - revised - older;
        }
    }

    /**
     * Notes the rows whose key an earlier row has.
     *
     * @param wide whether the period of a row heads its column
     * @return whether there are any
     */
    boolean checkRepeated(RowErrors errors, boolean wide) throws SQLException {
        if (!isTrue(table.findAnyRepeated())) {
            return false;
        }
        try (var repeated = connection.prepareStatement(table.findRepeated(wide))) {
            repeated.setInt(1, REPEATED_LISTED);
            try (var found = repeated.executeQuery()) {
                while (found.next()) {
                    errors.addRepeated(
                            found.getLong("row_number"), found.getString("place"), found.getLong("first_row"));
                }
            }
        }
        return true;
    }

    /** Leaves of rows with one key only the first; answers how many went. */
    int dropRepeated() throws SQLException {
        try (var drop = connection.createStatement()) {
            return drop.executeUpdate(table.dropRepeated());
        }
    }

    Counts count() throws SQLException {
        try (var count = connection.createStatement()) {
            count.execute(LOOK_UP_BY_KEY);
            try (var counted = count.executeQuery(succession.countChanges())) {
                counted.next();
                return new Counts(
                        counted.getInt("received"),
                        counted.getInt("unknown"),
                        counted.getInt("created"),
                        counted.getInt("revised"),
                        counted.getInt("older"));
            }
        }
    }

    /** How many revisions were added, by what they are about. */
    SortedMap<String, Integer> take(UUID importId, Instant now, Counts counts) throws SQLException {
        if (counts.revised() > 0) {
            try (var supersede = connection.prepareStatement(succession.supersedeRevised())) {
                supersede.setTimestamp(1, Timestamp.from(now));
                supersede.executeUpdate();
            }
        }
        var allUnknown = counts.unknown() == counts.received();
        try (var insert =
                connection.prepareStatement(allUnknown ? succession.insertUnknown() : succession.insertRevisions())) {
            insert.setObject(1, importId);
            insert.setTimestamp(2, Timestamp.from(now));
            var changed = changed(insert);
            if (counts.older() > 0) {
                keepOlder(importId, now);
            }
            return changed;
        }
    }

    /** Reads counts of changed rows, by what they are about. */
    static SortedMap<String, Integer> changed(PreparedStatement counting) throws SQLException {
        try (var counted = counting.executeQuery()) {
            var changed = new TreeMap<String, Integer>();
            while (counted.next()) {
                changed.put(counted.getString("subject"), counted.getInt("changed"));
            }
            return changed;
        }
    }

    private void keepOlder(UUID importId, Instant now) throws SQLException {
        try (var keep = connection.prepareStatement(succession.keepOlder())) {
            keep.setObject(1, importId);
            keep.setTimestamp(2, Timestamp.from(now));
            keep.setTimestamp(3, Timestamp.from(now));
            keep.executeUpdate();
        }
    }

    private boolean isTrue(String question) throws SQLException {
        try (var ask = connection.createStatement();
                var answer = ask.executeQuery(question)) {
            answer.next();
            return answer.getBoolean(1);
        }
    }
}
