package uk.hearth.escalation.reminders;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import uk.hearth.escalation.database.Columns;

/** A reminder whose time has come, by its key within an authority. */
record FiredReminder(UUID escalation, String clock, int stage, Instant due, String kind, int days) {

    static FiredReminder read(ResultSet row) throws SQLException {
        return new FiredReminder(
                row.getObject("escalation", UUID.class),
                row.getString("clock"),
                row.getInt("stage"),
                Columns.instant(row, "due_at"),
                row.getString("kind"),
                row.getInt("days"));
    }
}
