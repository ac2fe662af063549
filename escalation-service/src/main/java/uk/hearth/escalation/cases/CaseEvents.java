package uk.hearth.escalation.cases;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.hearth.escalation.database.Columns;
import uk.hearth.escalation.database.Database;

/** The journal of cases, read. */
@ApplicationScoped
public class CaseEvents {

    private final Database database;
    private final FactsJson json;

    CaseEvents(Database database, FactsJson json) {
        this.database = database;
        this.json = json;
    }

    /** The facts known at an instant: the events recorded by then, laid over one another. */
    Optional<CaseFacts> asAt(String authority, UUID escalation, Instant asAt) {
        var afters = database.select("""
                select after from escalation_event
                where authority = ? and escalation = ? and recorded_at <= ? order by position""", row -> row.getString("after"), authority, escalation, asAt);
        return afters.isEmpty() ? Optional.empty() : Optional.of(json.fold(afters));
    }

    /** What brought a case from a version that somebody read to where it stands. */
    List<CaseEvent> since(EscalationCase escalation, int version) {
        return database.select("""
                select * from escalation_event
                where authority = ? and escalation = ? and (after ->> 'version')::int > ? order by position""", this::read, escalation.authority(), escalation.id(), version);
    }

    /** Everything that happened to a case, the first first; from others, its free texts are withheld. */
    public List<CaseEvent> of(EscalationCase escalation, boolean words) {
        var all = database.select(
                "select * from escalation_event where authority = ? and escalation = ? order by position",
                this::read,
                escalation.authority(),
                escalation.id());
        return words ? all : all.stream().map(CaseEvents::withoutWords).toList();
    }

    private static CaseEvent withoutWords(CaseEvent event) {
        return new CaseEvent(
                event.position(),
                event.event(),
                event.happenedAt(),
                event.recordedAt(),
                event.actor(),
                event.onBehalfOf(),
                null,
                FreeText.taken(event.before()),
                FreeText.taken(event.after()));
    }

    private CaseEvent read(ResultSet row) throws SQLException {
        return new CaseEvent(
                row.getInt("position"),
                row.getString("event"),
                Columns.instant(row, "happened_at"),
                Columns.instant(row, "recorded_at"),
                row.getString("actor"),
                row.getString("on_behalf_of"),
                row.getString("note"),
                json.tree(row.getString("before")),
                json.tree(row.getString("after")));
    }
}
