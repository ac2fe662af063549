package uk.hearth.escalation.cases;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
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
}
