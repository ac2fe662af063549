package uk.hearth.escalation.work;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.hearth.escalation.cases.EscalationCase;
import uk.hearth.escalation.database.Columns;
import uk.hearth.escalation.database.Database;

/** What is to be done about challenges, with every revision. */
@ApplicationScoped
public class Actions {

    private static final String INSERT = """
            insert into escalation_action (authority, escalation, position, revision, what, owner, due_on, status,
                done_on, written_by, recorded_at)
            values (?, ?, ?, (select coalesce(max(revision), 0) + 1 from escalation_action
                where authority = ? and escalation = ? and position = ?), ?, ?, ?, ?, ?, ?, ?)""";
    private static final String SUPERSEDE = """
            update escalation_action set superseded_at = ?
            where authority = ? and escalation = ? and position = ? and superseded_at = 'infinity'""";
    private static final String NEXT = """
            select coalesce(max(position), 0) + 1 as next from escalation_action
            where authority = ? and escalation = ?""";

    private final Database database;
    private final Clock clock;

    Actions(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The place of the new action among those of the case. */
    int add(EscalationCase escalation, AddAction added, String writer) {
        int position = database.first(NEXT, row -> row.getInt("next"), escalation.authority(), escalation.id())
                .orElseThrow();
        var open = new ChangeAction(added.what(), added.owner(), added.dueOn(), ActionStatus.OPEN, null);
        write(escalation, position, open, writer, Database.kept(clock.instant()));
        return position;
    }

    void change(EscalationCase escalation, int position, ChangeAction changed, String writer) {
        var now = Database.kept(clock.instant());
        database.change(SUPERSEDE, now, escalation.authority(), escalation.id(), position);
        write(escalation, position, changed, writer, now);
    }

    private void write(EscalationCase escalation, int position, ChangeAction action, String writer, Instant now) {
        database.change(
                INSERT,
                escalation.authority(),
                escalation.id(),
                position,
                escalation.authority(),
                escalation.id(),
                position,
                action.what(),
                action.owner(),
                action.dueOn(),
                action.status().wire(),
                action.doneOn(),
                writer,
                now);
    }

    Optional<ActionView> find(EscalationCase escalation, int position) {
        return database.first("""
                select * from escalation_action
                where authority = ? and escalation = ? and position = ? and superseded_at = 'infinity'""", Actions::read, escalation.authority(), escalation.id(), position);
    }

    /** As they stood at an instant. */
    public List<ActionView> of(String authority, UUID escalation, Instant asAt) {
        return database.select("""
                select * from escalation_action
                where authority = ? and escalation = ? and recorded_at <= ? and superseded_at > ?
                order by position""", Actions::read, authority, escalation, asAt, asAt);
    }

    /** Open ones of one owner, the first due first, after that one. */
    List<ActionView> openOf(String authority, String owner, @Nullable ActionKey after, int limit) {
        var key = after == null ? ActionKey.FIRST : after;
        return database.select(
                """
                select * from escalation_action
                where authority = ? and owner = ? and status = 'open' and superseded_at = 'infinity'
                    and (due_on, escalation, position) > (?, ?, ?)
                order by due_on, escalation, position limit ?""", Actions::read, authority, owner, key.dueOn(), key.escalation(), key.position(), limit);
    }

    private static ActionView read(ResultSet row) throws SQLException {
        return new ActionView(
                row.getObject("escalation", UUID.class),
                row.getInt("position"),
                row.getString("what"),
                row.getString("owner"),
                row.getObject("due_on", LocalDate.class),
                ActionStatus.of(row.getString("status")),
                row.getObject("done_on", LocalDate.class),
                row.getString("written_by"),
                Columns.instant(row, "recorded_at"));
    }
}
