package uk.hearth.escalation.reminders;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.hearth.escalation.clocks.ClockKind;
import uk.hearth.escalation.database.Columns;
import uk.hearth.escalation.database.Database;

/** The reminders of cases, read. */
@ApplicationScoped
class CaseReminders {

    private static final String REMINDERS = """
            select *, case when fired_at is not null then 'told' when dropped_at is not null then 'dropped'
                else 'waiting' end as state
            from reminder where authority = ? and escalation = ?
            order by due_at, fire_at, clock, stage, kind, days""";
    private static final String EMAILS = """
            select *, case when sent_at is not null then 'sent' when withheld_at is not null then 'withheld'
                else 'waiting' end as state
            from reminder_email where authority = ? and escalation = ? order by account""";

    private final Database database;

    CaseReminders(Database database) {
        this.database = database;
    }

    /** By deadline, then in the order of their time. */
    List<ReminderView> of(String authority, UUID escalation) {
        Map<FiredReminder, List<ReminderView.Told>> emails =
                database.select(EMAILS, CaseReminders::email, authority, escalation).stream()
                        .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        return database.select(
                REMINDERS,
                row -> view(row, emails.getOrDefault(FiredReminder.read(row), List.of())),
                authority,
                escalation);
    }

    private static Map.Entry<FiredReminder, ReminderView.Told> email(ResultSet row) throws SQLException {
        return Map.entry(
                FiredReminder.read(row), new ReminderView.Told(row.getString("account"), row.getString("state")));
    }

    private static ReminderView view(ResultSet row, List<ReminderView.Told> emails) throws SQLException {
        return new ReminderView(
                ClockKind.of(row.getString("clock")),
                row.getInt("stage"),
                Columns.instant(row, "due_at"),
                ReminderKind.of(row.getString("kind")),
                row.getInt("days"),
                Columns.instant(row, "fire_at"),
                row.getString("state"),
                Columns.instantOrNull(row, "fired_at"),
                Columns.instantOrNull(row, "dropped_at"),
                row.getString("dropped_because"),
                emails);
    }
}
