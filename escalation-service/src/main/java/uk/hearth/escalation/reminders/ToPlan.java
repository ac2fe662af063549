package uk.hearth.escalation.reminders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import uk.hearth.escalation.calendar.CalendarCorrected;
import uk.hearth.escalation.clocks.Ledger;
import uk.hearth.escalation.database.Database;

/** The clocks whose reminders have to be planned anew. PostgreSQL notes each deadline that is set, moved or ended. */
@ApplicationScoped
class ToPlan {

    /** More calendar days than any reminder is away from its deadline: 20 working days over Christmas. */
    private static final int FAR = 60;

    static final String AUTHORITIES = "select distinct authority from reminder_to_plan";

    private static final String NOTE = """
            insert into reminder_to_plan (authority, escalation, clock, stage)
            select authority, escalation, kind, stage from clock
            where authority = ? and ended_at is null and due_at >= ?::timestamptz and due_at < ?::timestamptz""";

    // whoever changes a case holds it: that one is seen to afterwards, by the rows it leaves
    private static final String TAKE = """
            with taken as (
                select p.id, p.escalation, p.clock, p.stage
                from reminder_to_plan p join escalation e on (e.authority, e.id) = (p.authority, p.escalation)
                where p.authority = ? order by p.id limit ? for update of p, e skip locked),
            gone as (delete from reminder_to_plan where authority = ? and id = any (array(select id from taken)))
            select distinct escalation, clock, stage from taken""";

    private final Database database;

    ToPlan(Database database) {
        this.database = database;
    }

    /** A clock, by its key within an authority. */
    record ClockKey(UUID escalation, String clock, int stage) {

        static ClockKey read(ResultSet row) throws SQLException {
            return new ClockKey(row.getObject("escalation", UUID.class), row.getString("clock"), row.getInt("stage"));
        }
    }

    /** Takes up to so many off the list, with their cases held until the transaction ends. */
    List<ClockKey> take(String authority, int most) {
        return database.select(TAKE, ClockKey::read, authority, most, authority);
    }

    void everyOpenClock(String authority) {
        database.change(NOTE, authority, "-infinity", "infinity");
    }

    /** Deadlines that move are noted as they do; this is for those that stay, with a reminder that does not. */
    void follow(@Observes CalendarCorrected corrected) {
        var from = corrected.day().minusDays(FAR).atStartOfDay(Ledger.LONDON).toInstant();
        var until = corrected.day().plusDays(FAR).atStartOfDay(Ledger.LONDON).toInstant();
        database.change(NOTE, corrected.authority(), from.toString(), until.toString());
    }
}
