package uk.hearth.escalation.emails;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import uk.hearth.escalation.database.Columns;
import uk.hearth.escalation.database.Database;

/** The e-mails that wait to be sent. */
@ApplicationScoped
class EmailQueue {

    private static final String WAITS = "sent_at is null and withheld_at is null";

    static final String AUTHORITIES =
            "select distinct authority from reminder_email where " + WAITS + " and next_attempt_at <= ?";

    private static final String HOLD_NEXT = """
            select m.*, k.email, e.closed_at is null as open
            from reminder_email m
            join escalation e on (e.authority, e.id) = (m.authority, m.escalation)
            left join contact k on (k.authority, k.account) = (m.authority, m.account)
            where m.authority = ? and m.%s and m.next_attempt_at <= ?
            order by m.next_attempt_at limit 1 for update of m skip locked""".formatted(WAITS.replace("and ", "and m."));

    private final Database database;

    EmailQueue(Database database) {
        this.database = database;
    }

    /** The next one, held until the transaction ends so that no other replica sends it. */
    Optional<WaitingEmail> holdNext(String authority, Instant now) {
        return database.first(HOLD_NEXT, EmailQueue::read, authority, now);
    }

    void sent(String authority, UUID id, Instant at) {
        database.change(
                "update reminder_email set sent_at = ?, attempts = attempts + 1 where authority = ? and id = ?",
                at,
                authority,
                id);
    }

    void withhold(String authority, UUID id, Instant at, String why) {
        database.change(
                "update reminder_email set withheld_at = ?, last_failure = ? where authority = ? and id = ?",
                at,
                why,
                authority,
                id);
    }

    void tryAgain(String authority, UUID id, Instant next, String failure) {
        database.change("""
                update reminder_email set attempts = attempts + 1, next_attempt_at = ?, last_failure = ?
                where authority = ? and id = ?""", next, failure, authority, id);
    }

    private static WaitingEmail read(ResultSet row) throws SQLException {
        return new WaitingEmail(
                row.getObject("id", UUID.class),
                row.getObject("escalation", UUID.class),
                row.getString("clock"),
                Columns.instant(row, "due_at"),
                row.getString("kind"),
                row.getInt("attempts"),
                row.getString("email"),
                row.getBoolean("open"));
    }
}
