package uk.hearth.escalation.extracts;

import java.util.List;

/** The statements that journal cases that were brought in: the moves not told yet, and what changed. */
final class JournalSql {

    private static final String TELL_MOVES = """
            create temporary table told_move on commit drop as
            with entered as (
                select i.id, c.stage, c.started_at as at
                from incoming i join merged using (id) join incoming_clock c on c.id = i.id and c.kind = 'stage'
                union all
                select i.id, i.stage, i.raised_on::timestamp at time zone 'Europe/London'
                from incoming i join merged using (id)
                where not exists (select from incoming_clock c where c.id = i.id and c.kind = 'stage')),
            stepped as (
                select e.id, e.stage, e.at, row_number() over (partition by e.id order by e.at, e.stage) as nth,
                    case when e.stage > 0 or (i.formal and i.stage = 0) then 'formal' else 'informal' end as state
                from entered e join incoming i on i.id = e.id)
            select id, nth, case nth when 1 then 'raise' else 'escalate' end as move, state, stage::int, at,
                null::text as outcome
            from stepped
            union all
            select i.id, 100, case i.status when 'resolved' then 'resolve' else 'withdraw' end, i.status, i.stage::int,
                e.closed_at, i.outcome
            from incoming i join merged using (id) cross join run
            join escalation e on e.authority = run.authority and e.id = i.id
            where i.status <> 'open'""";

    private static final String MOVE = """
            with linked as (
                select *, lag(state) over by_case as from_state, lag(stage) over by_case as from_stage
                from told_move window by_case as (partition by id order by nth))
            insert into escalation_move (authority, escalation, position, move, from_state, from_stage, to_state,
                to_stage, happened_at, recorded_at, actor, outcome)
            select run.authority, m.id, coalesce(held.last, 0) + row_number() over (partition by m.id order by m.nth),
                m.move, m.from_state, m.from_stage, m.state, m.stage, m.at, run.at, run.by, m.outcome
            from linked m cross join run
            cross join lateral (
                select max(position) as last, bool_or(h.move = m.move and h.to_stage = m.stage) as told,
                    count(*) > 0 as any
                from escalation_move h where h.authority = run.authority and h.escalation = m.id) as held
            where held.told is not true and (m.move <> 'raise' or not held.any)""";

    private static final String EVENTS = """
            insert into escalation_event (authority, escalation, position, event, happened_at, recorded_at, actor,
                before, after)
            select run.authority, merged.id, coalesce((
                    select max(position) from escalation_event h
                    where h.authority = run.authority and h.escalation = merged.id), 0) + 1,
                case when created then 'imported' else 'import_revised' end,
                case when created then e.raised_at else run.at end, run.at, run.by,
                case when created then '{}' else facts_changed(facts.now, i.facts_before) end,
                case when created then facts.now else facts_changed(i.facts_before, facts.now) end
            from merged join incoming i using (id) cross join run
            join escalation e on e.authority = run.authority and e.id = merged.id
            cross join lateral (select escalation_facts(e) as now) as facts""";

    static final List<String> ALL = List.of(TELL_MOVES, MOVE, EVENTS);

    private JournalSql() {}
}
