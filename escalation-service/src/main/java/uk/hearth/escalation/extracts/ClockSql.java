package uk.hearth.escalation.extracts;

import java.util.List;

/** The statements that keep the clocks of cases that were brought in, and enter in their ledgers what is new. */
final class ClockSql {

    private static final String PUT = """
            insert into clock as stored
                (authority, escalation, kind, stage, budget, cut_off, started_at, due_at, ended_at)
            select run.authority, c.id, c.kind, c.stage, c.budget, c.cut_off, c.started_at, c.due_at, c.ended_at
            from incoming_clock c join merged using (id) cross join run
            on conflict (authority, escalation, kind, stage) do update
            set started_at = excluded.started_at, due_at = excluded.due_at, ended_at = excluded.ended_at
            where (stored.started_at, stored.due_at, stored.ended_at)
                is distinct from (excluded.started_at, excluded.due_at, excluded.ended_at)""";

    private static final String TELL_ENTRIES = """
            create temporary table told_entry on commit drop as
            select c.id, c.kind, c.stage, told.state, told.at
            from incoming_clock c join merged using (id)
            cross join lateral (
                values ('running', c.started_at), ('stopped', c.ended_at)) as told (state, at)
            where told.at is not null""";

    private static final String ENTER = """
            insert into clock_entry
                (authority, escalation, kind, stage, position, state, at, reason, actor, recorded_at)
            select run.authority, t.id, t.kind, t.stage,
                coalesce(held.last, 0) + row_number() over (partition by t.id, t.kind, t.stage order by t.at, t.state),
                t.state, t.at, 'imported', run.by, run.at
            from told_entry t cross join run
            cross join lateral (
                select max(position) as last, bool_or(e.state = t.state and e.at = t.at) as told
                from clock_entry e where (e.authority, e.escalation, e.kind, e.stage)
                    = (run.authority, t.id, t.kind, t.stage)) as held
            where held.told is not true""";

    static final List<String> ALL = List.of(PUT, TELL_ENTRIES, ENTER);

    private ClockSql() {}
}
