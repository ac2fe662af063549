package uk.hearth.escalation.reminders;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import uk.hearth.escalation.database.Database;

/** How each authority wants to be reminded. */
@ApplicationScoped
class StoredSettings {

    private static final String READ = "select * from reminder_setting where authority = ?";
    private static final String WRITE = """
            insert into reminder_setting (authority, days_before, days_after, at_hour, by_email, written_by, written_at)
            values (?, ?::text[]::smallint[], ?::text[]::smallint[], ?, ?, ?, ?)
            on conflict (authority) do update set days_before = excluded.days_before, days_after = excluded.days_after,
                at_hour = excluded.at_hour, by_email = excluded.by_email, version = reminder_setting.version + 1,
                written_by = excluded.written_by, written_at = excluded.written_at""";
    private static final String HOLD =
            "select pg_advisory_xact_lock(hashtextextended('reminder_setting/' || ?, 0))::text";

    private final Database database;
    private final Clock clock;

    StoredSettings(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    ReminderSettings of(String authority) {
        return database.first(READ, StoredSettings::read, authority).orElse(ReminderSettings.USUAL);
    }

    /** The same, which nobody else changes until the transaction ends. */
    ReminderSettings hold(String authority) {
        database.select(HOLD, row -> row.getString(1), authority);
        return of(authority);
    }

    void write(String authority, ChangeReminderSettings wanted, String by) {
        database.change(
                WRITE,
                authority,
                inOrder(wanted.daysBefore()),
                inOrder(wanted.daysAfter()),
                wanted.atHour(),
                wanted.byEmail(),
                by,
                Database.kept(clock.instant()));
    }

    private static List<String> inOrder(List<Integer> days) {
        return days.stream().distinct().sorted().map(String::valueOf).toList();
    }

    private static ReminderSettings read(ResultSet row) throws SQLException {
        return new ReminderSettings(
                days(row, "days_before"),
                days(row, "days_after"),
                row.getObject("at_hour", LocalTime.class),
                row.getBoolean("by_email"),
                row.getInt("version"));
    }

    private static List<Integer> days(ResultSet row, String column) throws SQLException {
        return List.of((Short[]) row.getArray(column).getArray()).stream()
                .map(Short::intValue)
                .toList();
    }
}
