package uk.hearth.escalation.extracts;

import java.util.List;

/** The statements that make cases of {@code incoming_case}. A day of a file is the day in London. */
final class CaseSql {

    static final String CLEAR = """
            drop table if exists pg_temp.run, pg_temp.incoming, pg_temp.calendar_day, pg_temp.incoming_clock,
                pg_temp.merged, pg_temp.told_move, pg_temp.told_entry""";
    static final String RUN = """
            create temporary table run (authority text, source text, import_id uuid, at timestamptz, by text)
                on commit drop;
            create temporary table calendar_day (day date, ordinal int, works boolean) on commit drop;
            create temporary table merged (id uuid, created boolean) on commit drop""";

    /** What is known of each case already; those that people have worked on here are left out. */
    static final String IDENTIFY = """
            create temporary table incoming on commit drop as
            select c.*, coalesce(e.id, gen_random_uuid()) as id, e.id is not null as known,
                case when e.id is not null then escalation_facts(e) end as facts_before
            from incoming_case c cross join run
            left join escalation e on e.authority = run.authority and e.source = run.source
                and e.source_key = c.source_key
            where e.id is null or e.version = e.imported_version;
            create index on incoming (id);
            create index on incoming (source_key);
            analyze incoming""";

    /** Budgets come from the protocol that each case is under; a stage that the protocol lacks has no clock. */
    private static final String FIND_CLOCKS = """
            analyze calendar_day;
            create temporary table incoming_clock on commit drop as
            select i.id, s.kind, s.stage, terms.budget, terms.cut_off,
                s.started_on::timestamp at time zone 'Europe/London' as started_at,
                (s.ended_on + terms.cut_off) at time zone 'Europe/London' as ended_at,
                (due.day + terms.cut_off) at time zone 'Europe/London' as due_at
            from incoming_span s
            join incoming i on i.source_key = s.source_key
            cross join run
            join protocol p on p.authority = run.authority and p.version = i.protocol_version
            left join protocol_stage ps on ps.authority = p.authority and ps.version = p.version
                and s.kind = 'stage' and ps.position = s.stage
            cross join lateral (
                select case s.kind when 'total' then p.total_limit else ps.stage_limit end as budget,
                    case s.kind when 'total' then p.cut_off else ps.cut_off end as cut_off) as terms
            join calendar_day start on start.day = s.started_on
            join calendar_day due on due.works and due.ordinal = start.ordinal + terms.budget;
            create index on incoming_clock (id);
            analyze incoming_clock""";

    private static final String CHANGEABLE = """
            child_reference, iro, team, taxonomy, theme, sub_reason, risk, concern, desired_outcome, raised_at, state,
            stage, stage_entered_at, awaiting, stage_due_at, total_due_at, closed_at, outcome, referred_at, formal_at,
            highest_stage""";

    private static final String PUT = """
            with given as (
                select i.*, raised_on::timestamp at time zone 'Europe/London' as raised_at,
                    case when status <> 'open' then status when formal then 'formal' else 'informal' end as state,
                    coalesce(stage_on, formal_on, raised_on)::timestamp at time zone 'Europe/London'
                        as stage_entered_at,
                    case status when 'open' then 'owner' else 'nobody' end as awaiting,
                    of_stage.due_at as stage_due_at, of_all.due_at as total_due_at,
                    case when status <> 'open' then
                        (coalesce(closed_on, stage_on, formal_on, raised_on) + time '17:00')
                            at time zone 'Europe/London' end as closed_at,
                    referred_on::timestamp at time zone 'Europe/London' as referred_at,
                    case when formal then coalesce(formal_on, raised_on)::timestamp at time zone 'Europe/London' end
                        as formal_at
                from incoming i
                left join incoming_clock of_stage on of_stage.id = i.id and of_stage.kind = 'stage'
                    and of_stage.stage = i.stage and of_stage.ended_at is null
                left join incoming_clock of_all on of_all.id = i.id and of_all.kind = 'total' and of_all.ended_at is null),
            put as (
                insert into escalation as stored (authority, id, kind, protocol_version, recorded_at, source, source_key,
                    import_id, version, imported_version, changed_at, %1$s)
                select run.authority, id, 'challenge', protocol_version, run.at, run.source, source_key, run.import_id,
                    1, 1, run.at, %1$s
                from given cross join run
                on conflict (authority, source, source_key) where source is not null do update
                set (%1$s) = row (%2$s), import_id = excluded.import_id, version = stored.version + 1,
                    imported_version = stored.version + 1, changed_at = excluded.changed_at
                where (%3$s) is distinct from (%2$s)
                returning id, xmax = 0 as created)
            insert into merged select id, created from put""".formatted(
            CHANGEABLE, CHANGEABLE.replaceAll("(\\w+)", "excluded.$1"), CHANGEABLE.replaceAll("(\\w+)", "stored.$1"));

    static final List<String> ALL = List.of(FIND_CLOCKS, PUT);

    private CaseSql() {}
}
