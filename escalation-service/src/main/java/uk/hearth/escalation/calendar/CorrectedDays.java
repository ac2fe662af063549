package uk.hearth.escalation.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.hearth.escalation.database.Columns;
import uk.hearth.escalation.database.Database;

/** What authorities have said of single days, with every revision. */
@ApplicationScoped
class CorrectedDays {

    private static final String ORDINARY = "ordinary";
    private static final String SUPERSEDE = """
            update calendar_correction set superseded_at = ?
            where authority = ? and day = ? and superseded_at = 'infinity'""";
    private static final String INSERT = """
            insert into calendar_correction (authority, day, revision, kind, name, written_by, recorded_at)
            select ?, ?, coalesce(max(revision), 0) + 1, ?, ?, ?, ?
            from calendar_correction where authority = ? and day = ?""";
    private static final String HOLD = "select pg_advisory_xact_lock(hashtextextended('calendar/' || ?, 0))::text";

    private static final String SHARE =
            "select pg_advisory_xact_lock_shared(hashtextextended('calendar/' || ?, 0))::text";

    private final Database database;
    private final Clock clock;

    CorrectedDays(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    List<CorrectedDayView> of(String authority) {
        return database.select("""
                select * from calendar_correction
                where authority = ? and superseded_at = 'infinity' and kind <> 'ordinary' order by day""", CorrectedDays::view, authority);
    }

    Optional<CorrectedDayView> find(String authority, LocalDate day) {
        return database.first("""
                select * from calendar_correction
                where authority = ? and day = ? and superseded_at = 'infinity' and kind <> 'ordinary'""", CorrectedDays::view, authority, day);
    }

    /** Lets one correction of an authority's calendar be made at a time, until the transaction ends. */
    void hold(String authority) {
        database.select(HOLD, row -> row.getString(1), authority);
    }

    /** Keeps the calendar of an authority as it is until the transaction ends; others may do the same. */
    void share(String authority) {
        database.select(SHARE, row -> row.getString(1), authority);
    }

    void correct(String authority, LocalDate day, CorrectDay says, String writer) {
        write(authority, day, says.kind().wire(), says.name(), writer);
    }

    void withdraw(CorrectedDayView said, String authority, String writer) {
        write(authority, said.day(), ORDINARY, said.name(), writer);
    }

    private void write(String authority, LocalDate day, String kind, String name, String writer) {
        var now = Database.kept(clock.instant());
        database.change(SUPERSEDE, now, authority, day);
        database.change(INSERT, authority, day, kind, name, writer, now, authority, day);
    }

    private static CorrectedDayView view(ResultSet row) throws SQLException {
        return new CorrectedDayView(
                row.getObject("day", LocalDate.class),
                CorrectionKind.of(row.getString("kind")),
                row.getString("name"),
                row.getInt("revision"),
                row.getString("written_by"),
                Columns.instant(row, "recorded_at"));
    }
}
