package uk.hearth.escalation.reminders;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.hearth.escalation.database.Database;
import uk.hearth.kit.changes.Change;
import uk.hearth.kit.changes.Changes;

/**
 * Tells reminders whose time has come: in one transaction each is marked as told, written into its case's history, into
 * the change feed and, where somebody is to be written to, among the e-mails to send.
 */
@ApplicationScoped
class Firing {

    /** Who tells, in the history of a case. */
    private static final String TELLER = "escalation-service";

    static final String AUTHORITIES = """
            with recursive one as (
                (select authority from reminder where fired_at is null and dropped_at is null
                order by authority limit 1)
                union all
                select (select r.authority from reminder r where r.fired_at is null and r.dropped_at is null
                    and r.authority > one.authority order by r.authority limit 1)
                from one where one.authority is not null)
            select authority from one where authority is not null and exists (
                select from reminder r where r.authority = one.authority and r.fired_at is null
                    and r.dropped_at is null and r.fire_at <= ?)""";

    // the case and the clock are locked and so looked at as they are now: nothing is told of a deadline that has just
    // moved or ended, and a case that somebody is changing waits for the next round
    private static final String CLAIM = """
            with due as (
                select r.escalation, r.clock, r.stage, r.due_at, r.kind, r.days
                from reminder r
                join clock c on (c.authority, c.escalation, c.kind, c.stage)
                    = (r.authority, r.escalation, r.clock, r.stage)
                join escalation e on (e.authority, e.id) = (r.authority, r.escalation)
                where r.authority = ? and r.fired_at is null and r.dropped_at is null and r.fire_at <= ?
                    and c.due_at = r.due_at and c.ended_at is null and e.closed_at is null
                order by r.fire_at limit ? for update of r, c, e skip locked)
            update reminder r set fired_at = ? from due
            where r.authority = ? and (r.escalation, r.clock, r.stage, r.due_at, r.kind, r.days)
                = (due.escalation, due.clock, due.stage, due.due_at, due.kind, due.days)
            returning r.*""";

    private static final String FIRED = """
            with fired as (
                select * from unnest(?::uuid[], ?::text[], ?::text[]::smallint[], ?::text[]::timestamptz[], ?::text[],
                    ?::text[]::smallint[]) as f (escalation, clock, stage, due_at, kind, days))
            """;

    private static final String JOURNAL = FIRED + """
            insert into escalation_event (authority, escalation, position, event, happened_at, recorded_at, actor,
                before, after)
            select ?, f.escalation, last.position + row_number() over (partition by f.escalation
                    order by f.due_at, f.clock, f.kind, f.days), f.kind, ?, ?, ?, '{}',
                jsonb_build_object('clock', f.clock, 'dueAt', f.due_at, 'workingDays', f.days)
            from fired f cross join lateral (
                select coalesce(max(v.position), 0) as position from escalation_event v
                where v.authority = ? and v.escalation = f.escalation) as last""";

    // whose turn it is; the IRO besides once it is overdue, who may escalate it
    private static final String WRITE = FIRED + """
            insert into reminder_email (authority, escalation, clock, stage, due_at, kind, days, account, created_at,
                next_attempt_at)
            select e.authority, f.escalation, f.clock, f.stage, f.due_at, f.kind, f.days, who.account, ?, ?
            from fired f
            join escalation e on e.authority = ? and e.id = f.escalation
            join protocol_stage s on (s.authority, s.version, s.position) = (e.authority, e.protocol_version, e.stage)
            cross join lateral (
                select e.iro as account where e.awaiting = 'iro' or f.kind in ('overdue', 'still_overdue')
                union select e.assignee where e.awaiting = 'owner' and e.assignee is not null
                union select e.delegate where e.awaiting = 'owner' and e.delegate_until >= ?
                union select h.person from post_holder h
                    where e.awaiting = 'owner' and e.assignee is null and h.authority = e.authority
                        and h.post = s.owner_post and h.team in ('', coalesce(e.team, ''))) as who
            join contact k on k.authority = e.authority and k.account = who.account
            where coalesce((select by_email from reminder_setting where authority = e.authority), true)
            on conflict do nothing""";

    private final Database database;
    private final Changes changes;
    private final Clock clock;

    Firing(Database database, Changes changes, Clock clock) {
        this.database = database;
        this.changes = changes;
        this.clock = clock;
    }

    /** Tells up to so many of an authority's; how many those were. */
    int fire(String authority, int most) {
        var now = Database.kept(clock.instant());
        var fired = database.select(CLAIM, FiredReminder::read, authority, now, most, now, authority);
        if (fired.isEmpty()) {
            return 0;
        }
        database.change(JOURNAL, with(fired, authority, now, now, TELLER, authority));
        database.change(WRITE, with(fired, now, now, authority, today(now)));
        changes.tell(fired.stream().map(one -> change(authority, one)).toList());
        return fired.size();
    }

    private LocalDate today(Instant now) {
        return now.atZone(clock.getZone()).toLocalDate();
    }

    private static Change change(String authority, FiredReminder fired) {
        var id = fired.escalation().toString();
        return Change.of(
                authority,
                "escalation." + fired.kind(),
                "escalations/" + id,
                Map.of("escalation", id, "clock", fired.clock()),
                "/api/v1/escalations/" + id);
    }

    private static Object[] with(List<FiredReminder> fired, Object... then) {
        var values = new ArrayList<Object>();
        values.add(fired.stream().map(FiredReminder::escalation).toArray(UUID[]::new));
        values.add(fired.stream().map(FiredReminder::clock).toList());
        values.add(fired.stream().map(one -> String.valueOf(one.stage())).toList());
        values.add(fired.stream().map(one -> one.due().toString()).toList());
        values.add(fired.stream().map(FiredReminder::kind).toList());
        values.add(fired.stream().map(one -> String.valueOf(one.days())).toList());
        values.addAll(List.of(then));
        return values.toArray();
    }
}
