package uk.hearth.escalation.clocks;

import java.sql.ResultSet;
import java.sql.SQLException;
import uk.hearth.escalation.clocks.StoredClock.JournalledEntry;
import uk.hearth.escalation.database.Columns;

/** A row of the ledger, and which clock it is of. */
record Entered(String clock, JournalledEntry entry) {

    static Entered read(ResultSet row) throws SQLException {
        return new Entered(
                clockOf(row),
                new JournalledEntry(
                        ClockState.of(row.getString("state")),
                        Columns.instant(row, "at"),
                        row.getString("reason"),
                        row.getString("actor"),
                        Columns.instant(row, "recorded_at")));
    }

    static String clockOf(ResultSet row) throws SQLException {
        return String.join(" ", row.getString("escalation"), row.getString("kind"), row.getString("stage"));
    }
}
