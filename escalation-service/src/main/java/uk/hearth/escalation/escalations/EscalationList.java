package uk.hearth.escalation.escalations;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.hearth.escalation.cases.EscalationCase;
import uk.hearth.escalation.cases.FactsJson;
import uk.hearth.escalation.cases.Sight;
import uk.hearth.escalation.database.Database;
import uk.hearth.kit.paging.Cursor;
import uk.hearth.kit.paging.Page;
import uk.hearth.kit.paging.PageRequest;

/** Pages of cases, read along an index and no further. */
@ApplicationScoped
class EscalationList {

    private static final int KEY_PARTS = 2;
    private static final String NEVER = "infinity";

    private final Database database;
    private final FactsJson json;
    private final Sight sight;
    private final Clock clock;

    EscalationList(Database database, FactsJson json, Sight sight, Clock clock) {
        this.database = database;
        this.json = json;
        this.sight = sight;
        this.clock = clock;
    }

    /** A row of the list, and the name of its stage. */
    private record Row(EscalationCase escalation, String stageName) {

        List<String> key(EscalationOrder order) {
            var id = escalation.id().toString();
            var facts = escalation.facts();
            if (order == EscalationOrder.RAISED) {
                return List.of(facts.raisedAt().toString(), id);
            }
            var due = facts.dueAt();
            return List.of(due == null ? NEVER : due.toString(), id);
        }
    }

    Page<EscalationSummary> page(String reader, EscalationQuery query, PageRequest page) {
        var authority = String.valueOf(query.authority);
        return page(reader, authority, Wanted.of(authority, query, clock.instant()), query.sort, page);
    }

    /** About one child, whose reference is never part of an address. */
    Page<EscalationSummary> ofChild(String reader, String authority, String childReference, PageRequest page) {
        var query = new EscalationQuery();
        var wanted = Wanted.of(authority, query, clock.instant()).and("e.child_reference = ?", childReference);
        return page(reader, authority, wanted, EscalationOrder.RAISED, page);
    }

    private Page<EscalationSummary> page(
            String reader, String authority, Wanted wanted, EscalationOrder order, PageRequest page) {
        page.after(KEY_PARTS).ifPresent(cursor -> after(wanted, order, cursor));
        var rows = rows(wanted, order, page.limit + 1);
        var ids = rows.stream().map(row -> row.escalation().id()).toList();
        var seen = sight.among(reader, authority, ids);
        var now = clock.instant();
        return Page.of(
                rows,
                page.limit,
                row -> EscalationSummary.of(
                        row.escalation(),
                        row.stageName(),
                        seen.contains(row.escalation().id()),
                        now),
                row -> row.key(order));
    }

    private static void after(Wanted wanted, EscalationOrder order, Cursor cursor) {
        var id = cursor.part(1, UUID::fromString);
        var at = cursor.part(0, EscalationList::instantOrNever);
        if (order == EscalationOrder.RAISED) {
            wanted.and("e.raised_at <= ?::timestamptz", at).and("(e.raised_at < ?::timestamptz or e.id > ?)", at, id);
        } else {
            wanted.and("(e.due_at, e.id) > (?::timestamptz, ?)", at, id);
        }
    }

    private static String instantOrNever(String text) {
        return text.equals(NEVER) ? text : Instant.parse(text).toString();
    }

    private List<Row> rows(Wanted wanted, EscalationOrder order, int limit) {
        var sql = """
                select e.authority, e.id, escalation_facts(e) as facts, s.name as stage_name
                from (select e.* from escalation e where %1$s order by %2$s limit ?) e
                join protocol_stage s on (s.authority, s.version, s.position) = (e.authority, e.protocol_version, e.stage)
                order by %2$s""";
        var inOrder = switch (order) {
            case RAISED -> "e.raised_at desc, e.id";
            case DUE -> "e.due_at, e.id";
        };
        var where =
                order == EscalationOrder.DUE ? wanted.and("e.closed_at is null").sql() : wanted.sql();
        var values = new ArrayList<@Nullable Object>(List.of(wanted.values()));
        values.add(limit);
        return database.select(
                sql.formatted(where, inOrder),
                row -> new Row(
                        new EscalationCase(
                                row.getString("authority"),
                                row.getObject("id", UUID.class),
                                json.facts(row.getString("facts"))),
                        row.getString("stage_name")),
                values.toArray());
    }
}
