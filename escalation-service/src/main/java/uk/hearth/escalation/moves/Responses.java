package uk.hearth.escalation.moves;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.hearth.escalation.cases.Actor;
import uk.hearth.escalation.cases.EscalationCase;
import uk.hearth.escalation.database.Columns;
import uk.hearth.escalation.database.Database;

/** What was answered to challenges. */
@ApplicationScoped
public class Responses {

    private static final String ADD = """
            insert into escalation_response (authority, escalation, position, stage, answer, response, responded_at,
                recorded_at, actor, on_behalf_of)
            select ?, ?, coalesce(max(position), 0) + 1, ?, ?, ?, ?, ?, ?, ?
            from escalation_response where authority = ? and escalation = ?""";
    private static final String DECIDE = """
            update escalation_response set accepted = ?, decided_at = ?, decided_by = ?, decision_note = ?,
                decided_recorded = ?
            where authority = ? and escalation = ? and accepted is null""";

    private final Database database;
    private final Clock clock;

    Responses(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    boolean undecided(EscalationCase escalation) {
        return database.first("""
                        select true from escalation_response
                        where authority = ? and escalation = ? and accepted is null""", row -> row.getBoolean(1), escalation.authority(), escalation.id())
                .isPresent();
    }

    void add(EscalationCase escalation, MakeMove move, Actor actor, Instant at) {
        database.change(
                ADD,
                escalation.authority(),
                escalation.id(),
                escalation.facts().stage(),
                move.answer() == null ? null : move.answer().wire(),
                move.response(),
                at,
                Database.kept(clock.instant()),
                actor.person(),
                actor.onBehalfOf(),
                escalation.authority(),
                escalation.id());
    }

    void decide(EscalationCase escalation, boolean accepted, @Nullable String note, Actor actor, Instant at) {
        database.change(
                DECIDE,
                accepted,
                at,
                actor.person(),
                note,
                Database.kept(clock.instant()),
                escalation.authority(),
                escalation.id());
    }

    /** As they stood at an instant. */
    public List<ResponseView> of(String authority, UUID escalation, Instant asAt) {
        return database.select("""
                select * from escalation_response where authority = ? and escalation = ? and recorded_at <= ?
                order by position""", row -> read(row, asAt), authority, escalation, asAt);
    }

    private static ResponseView read(ResultSet row, Instant asAt) throws SQLException {
        boolean decided = row.getObject("accepted") != null
                && !Columns.instant(row, "decided_recorded").isAfter(asAt);
        return new ResponseView(
                row.getInt("position"),
                row.getInt("stage"),
                Answer.of(row.getString("answer")),
                row.getString("response"),
                Columns.instant(row, "responded_at"),
                row.getString("actor"),
                row.getString("on_behalf_of"),
                decided ? Columns.booleanOrNull(row, "accepted") : null,
                decided ? Columns.instantOrNull(row, "decided_at") : null,
                decided ? row.getString("decided_by") : null,
                decided ? row.getString("decision_note") : null);
    }
}
