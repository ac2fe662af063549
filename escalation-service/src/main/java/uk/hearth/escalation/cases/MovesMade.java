package uk.hearth.escalation.cases;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.hearth.escalation.database.Columns;
import uk.hearth.escalation.database.Database;

/** The moves that were made with cases, in their order. */
@ApplicationScoped
public class MovesMade {

    private static final String RECORD = """
            insert into escalation_move (authority, escalation, position, move, from_state, from_stage, to_state,
                to_stage, happened_at, recorded_at, actor, on_behalf_of, reason, outcome)
            select ?, ?, coalesce(max(position), 0) + 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
            from escalation_move where authority = ? and escalation = ?""";

    private final Database database;
    private final Clock clock;

    MovesMade(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public void record(String authority, UUID escalation, MoveMade made) {
        database.change(
                RECORD,
                authority,
                escalation,
                made.move(),
                made.fromState() == null ? null : made.fromState().wire(),
                made.fromStage(),
                made.toState().wire(),
                made.toStage(),
                made.happenedAt(),
                Database.kept(clock.instant()),
                made.actor().person(),
                made.actor().onBehalfOf(),
                made.reason(),
                made.outcome(),
                authority,
                escalation);
    }

    /** Those recorded by an instant, the first first. */
    public List<MoveMade> of(String authority, UUID escalation, Instant asAt) {
        return database.select("""
                select * from escalation_move where authority = ? and escalation = ? and recorded_at <= ?
                order by position""", MovesMade::read, authority, escalation, asAt);
    }

    /** When the last move happened. */
    public Instant last(EscalationCase escalation) {
        return database.first(
                        "select max(happened_at) as last from escalation_move where authority = ? and escalation = ?",
                        row -> Columns.instant(row, "last"),
                        escalation.authority(),
                        escalation.id())
                .orElseThrow();
    }

    private static MoveMade read(ResultSet row) throws SQLException {
        @Nullable String from = row.getString("from_state");
        return new MoveMade(
                row.getString("move"),
                from == null ? null : CaseState.fromString(from),
                Columns.intOrNull(row, "from_stage"),
                CaseState.fromString(row.getString("to_state")),
                row.getInt("to_stage"),
                Columns.instant(row, "happened_at"),
                new Actor(row.getString("actor"), row.getString("on_behalf_of")),
                row.getString("reason"),
                row.getString("outcome"));
    }
}
