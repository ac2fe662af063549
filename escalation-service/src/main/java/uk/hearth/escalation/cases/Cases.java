package uk.hearth.escalation.cases;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.hearth.escalation.database.Database;

/** Cases: what was raised, where each stands, and the journal of what happened to it. */
@ApplicationScoped
public class Cases {

    private static final String FIND = """
            select e.authority, e.id, escalation_facts(e) as facts from escalation e
            where e.authority = any (?) and e.id = ?""";

    // of the row, only what may change; what was raised may be put right
    private static final String CHANGEABLE =
            "team, taxonomy, theme, sub_reason, risk, concern, desired_outcome, child_wishes, child_told,"
                    + " advocate_offered, state, stage, stage_entered_at, awaiting, assignee, delegate, delegate_until,"
                    + " suspended_at, stage_due_at, total_due_at, closed_at, outcome, referred_at";
    private static final String FIXED =
            "authority, id, kind, child_reference, iro, protocol_version, raised_at, recorded_at, version, changed_at";

    private static final String INSERT = "insert into escalation (%1$s, %2$s) select %1$s, %2$s"
            .formatted(FIXED, CHANGEABLE)
            .concat(" from jsonb_populate_record(null::escalation, ?::jsonb)");
    private static final String JOURNAL = """
            insert into escalation_event (authority, escalation, position, event, happened_at, recorded_at, actor,
                on_behalf_of, note, before, after)
            select ?, ?, (select coalesce(max(position), 0) + 1 from escalation_event
                    where authority = ? and escalation = ?), ?, ?, ?, ?, ?, ?,
            """;
    private static final String JOURNAL_FIRST =
            JOURNAL + " '{}', escalation_facts(e) || ?::jsonb from escalation e where authority = ? and id = ?";
    private static final String CHANGE_AND_JOURNAL = """
            with asked as (select ?::text as authority, ?::uuid as id, ?::jsonb as facts),
            was as (select escalation_facts(e) as facts from escalation e join asked using (authority, id)),
            changed as (
                update escalation e set (%1$s) = (select %1$s from jsonb_populate_record(e, asked.facts)),
                    version = e.version + 1, changed_at = ?
                from asked where e.authority = asked.authority and e.id = asked.id
                returning escalation_facts(e) as facts)
            """.formatted(CHANGEABLE) + JOURNAL + """
             facts_changed(changed.facts, was.facts) || ?::jsonb, facts_changed(was.facts, changed.facts) || ?::jsonb
            from was, changed""";

    private final Database database;
    private final FactsJson json;
    private final CaseNews news;
    private final Clock clock;

    Cases(Database database, FactsJson json, CaseNews news, Clock clock) {
        this.database = database;
        this.json = json;
        this.news = news;
        this.clock = clock;
    }

    public Optional<EscalationCase> find(Collection<String> authorities, UUID id) {
        return database.first(FIND, this::read, authorities, id);
    }

    /** The same, and nobody else changes it until the transaction ends. */
    public Optional<EscalationCase> hold(Collection<String> authorities, UUID id) {
        return database.first(FIND + " for update", this::read, authorities, id);
    }

    /** @param row every column that is known, by its name */
    public void add(Map<String, ?> row) {
        database.change(INSERT, json.write(row));
    }

    /** Tells the journal, the audit trail and other systems of a case that was added. */
    public void tellRaised(String authority, UUID id, Happening happening) {
        var now = Database.kept(clock.instant());
        database.change(
                JOURNAL_FIRST,
                authority,
                id,
                authority,
                id,
                happening.event(),
                happening.happenedAt(),
                now,
                happening.actor().person(),
                happening.actor().onBehalfOf(),
                happening.note(),
                json.write(happening.after()),
                authority,
                id);
        news.tell(find(List.of(authority), id).orElseThrow(), happening.event(), happening.actor());
    }

    /**
     * Changes a case that this transaction holds and journals it, with every fact before and after.
     *
     * @param columns those that change, by name; a value may be null
     */
    public EscalationCase change(EscalationCase held, Map<String, ?> columns, Happening happening) {
        var now = Database.kept(clock.instant());
        int journalled = database.change(
                CHANGE_AND_JOURNAL,
                held.authority(),
                held.id(),
                json.write(columns),
                now,
                held.authority(),
                held.id(),
                held.authority(),
                held.id(),
                happening.event(),
                happening.happenedAt(),
                now,
                happening.actor().person(),
                happening.actor().onBehalfOf(),
                happening.note(),
                json.write(happening.before()),
                json.write(happening.after()));
        if (journalled != 1) {
            throw new IllegalStateException("A change of a case was not journalled");
        }
        var changed = find(List.of(held.authority()), held.id()).orElseThrow();
        news.tell(changed, happening.event(), happening.actor());
        return changed;
    }

    /** Journals what happens beside the facts of a case that this transaction holds. */
    public void note(EscalationCase held, Happening happening) {
        database.change(
                JOURNAL + " '{}', ?::jsonb",
                held.authority(),
                held.id(),
                held.authority(),
                held.id(),
                happening.event(),
                happening.happenedAt(),
                Database.kept(clock.instant()),
                happening.actor().person(),
                happening.actor().onBehalfOf(),
                happening.note(),
                json.write(happening.after()));
        news.tell(held, happening.event(), happening.actor());
    }

    private EscalationCase read(ResultSet row) throws SQLException {
        return new EscalationCase(
                row.getString("authority"), row.getObject("id", UUID.class), json.facts(row.getString("facts")));
    }
}
