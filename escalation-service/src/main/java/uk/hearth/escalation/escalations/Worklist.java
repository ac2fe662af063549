package uk.hearth.escalation.escalations;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.hearth.escalation.cases.EscalationCase;
import uk.hearth.escalation.cases.FactsJson;
import uk.hearth.escalation.database.Columns;
import uk.hearth.escalation.database.Database;
import uk.hearth.kit.paging.Page;
import uk.hearth.kit.paging.PageRequest;

/**
 * The open cases on which it is somebody's turn, the first due first: the IRO's after an answer or past a deadline;
 * otherwise that of the assignee, the delegate or, while nobody has it, the holders of the post that owns the stage.
 */
@ApplicationScoped
class Worklist {

    private static final int KEY_PARTS = 2;
    private static final String NEVER = "infinity";

    // each branch reads its own index in the order of the answer, and no further than the page
    private static final String SQL = """
            with me as (select ?::text as authority, ?::text as person, ?::timestamptz as now, ?::date as today,
                ?::timestamptz as after_due, ?::uuid as after_id, ?::int as page),
            turn as (
                (select e.id, e.due_at, case when e.awaiting = 'iro' then 'decide' else 'escalate' end as task
                from escalation e, me where e.authority = me.authority and e.iro = me.person and e.closed_at is null
                    and (e.awaiting = 'iro' or e.due_at < me.now) and (e.due_at, e.id) > (me.after_due, me.after_id)
                order by e.due_at, e.id limit (select page from me))
                union all
                (select e.id, e.due_at, 'answer'
                from escalation e, me where e.authority = me.authority and e.assignee = me.person
                    and e.closed_at is null and e.awaiting = 'owner' and (e.due_at, e.id) > (me.after_due, me.after_id)
                order by e.due_at, e.id limit (select page from me))
                union all
                (select e.id, e.due_at, 'answer'
                from escalation e, me where e.authority = me.authority and e.delegate = me.person
                    and e.delegate is not null and e.delegate_until >= me.today
                    and e.closed_at is null and e.awaiting = 'owner' and (e.due_at, e.id) > (me.after_due, me.after_id)
                order by e.due_at, e.id limit (select page from me))
                union all
                (select e.id, e.due_at, 'answer'
                from escalation e, me where e.authority = me.authority and e.assignee is null
                    and e.closed_at is null and e.awaiting = 'owner' and (e.due_at, e.id) > (me.after_due, me.after_id)
                    and exists (select from protocol_stage s
                        join post_holder h on h.authority = s.authority and h.post = s.owner_post
                        where (s.authority, s.version, s.position) = (e.authority, e.protocol_version, e.stage)
                            and h.person = me.person and h.team in ('', coalesce(e.team, '')))
                order by e.due_at, e.id limit (select page from me))),
            mine as (
                select id, due_at, min(task) as task from turn group by id, due_at
                order by due_at, id limit (select page from me))
            select e.authority, e.id, escalation_facts(e) as facts, s.name as stage_name, mine.task,
                told.kind as reminded_kind, told.fired_at as reminded_at
            from mine, me, protocol_stage s, escalation e left join lateral (
                select r.kind, r.fired_at from reminder r
                where r.authority = e.authority and r.escalation = e.id and r.fired_at is not null
                    and r.due_at in (e.stage_due_at, e.total_due_at)
                order by r.fired_at desc, r.fire_at desc limit 1) as told on true
            where e.authority = me.authority and e.id = mine.id
                and (s.authority, s.version, s.position) = (e.authority, e.protocol_version, e.stage)
            order by mine.due_at, mine.id""";

    private final Database database;
    private final FactsJson json;
    private final Clock clock;

    Worklist(Database database, FactsJson json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    Page<WorklistItem> page(String authority, String person, PageRequest page) {
        var now = clock.instant();
        var after = page.after(KEY_PARTS);
        var found = database.select(
                SQL,
                row -> item(row, now),
                authority,
                person,
                now,
                LocalDate.now(clock),
                after.map(cursor -> cursor.part(0, Worklist::instantOrNever)).orElse("-infinity"),
                after.map(cursor -> cursor.part(1, UUID::fromString)).orElse(new UUID(0, 0)),
                page.limit + 1);
        return Page.of(found, page.limit, item -> item, Worklist::key);
    }

    private static String instantOrNever(String text) {
        return text.equals(NEVER) ? text : Instant.parse(text).toString();
    }

    private static List<String> key(WorklistItem item) {
        var due = item.standing().dueAt();
        return List.of(
                due == null ? NEVER : due.toString(), item.standing().id().toString());
    }

    private WorklistItem item(ResultSet row, Instant now) throws SQLException {
        var escalation = new EscalationCase(
                row.getString("authority"), row.getObject("id", UUID.class), json.facts(row.getString("facts")));
        return new WorklistItem(
                row.getString("task"),
                reminded(row),
                EscalationSummary.of(escalation, row.getString("stage_name"), true, now));
    }

    private static WorklistItem.@Nullable Reminded reminded(ResultSet row) throws SQLException {
        var at = Columns.instantOrNull(row, "reminded_at");
        return at == null ? null : new WorklistItem.Reminded(row.getString("reminded_kind"), at);
    }
}
