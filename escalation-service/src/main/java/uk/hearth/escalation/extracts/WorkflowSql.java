package uk.hearth.escalation.extracts;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import uk.hearth.escalation.imports.ImportKind.Counts;

/** The statements that keep the steps of workflows and make cases of them. */
final class WorkflowSql {

    private static final String VALUES = """
            source_key, child_reference, stage, started_on, completed_on, step_outcome, outcome, iro, team, taxonomy,
            theme, sub_reason, protocol_version""";

    static final String PUT_STEPS =
            """
            with run as (select ?::text as authority, ?::text as source, ?::uuid as import_id),
            put as (
                insert into workflow_step as stored (authority, source, step_key, import_id, %1$s)
                select run.authority, run.source, step_key, run.import_id, %1$s from staging cross join run
                on conflict (authority, source, step_key) do update
                set (%1$s) = row (%2$s), import_id = excluded.import_id
                where (%3$s) is distinct from (%2$s)
                returning stored.authority, stored.source, source_key, xmax = 0 as created)
            insert into changed_step select authority, source, source_key, created from put""".formatted(VALUES, VALUES.replaceAll("(\\w+)", "excluded.$1"), VALUES.replaceAll("(\\w+)", "stored.$1"));

    static final String CHANGED_STEPS = """
            drop table if exists pg_temp.changed_step;
            create temporary table changed_step (authority text, source text, source_key text, created boolean)
                on commit drop""";

    private static final String CLEAR = """
            drop table if exists pg_temp.told_step, pg_temp.incoming_case, pg_temp.incoming_span""";

    /** Every step of the cases of which a step is new or otherwise, in order. */
    private static final String TELL_STEPS = """
            create temporary table told_step on commit drop as
            select s.*, lead(s.started_on) over (partition by s.source_key order by s.started_on, s.stage, s.step_key)
                as next_on
            from workflow_step s
            where s.stage >= 0 and exists (select from changed_step c
                where (c.authority, c.source, c.source_key) = (s.authority, s.source, s.source_key))""";

    /** Theme, team and protocol are those of the first step; where the case stands is told by the last. */
    private static final String MAKE_CASES_OF_STEPS = """
            create temporary table incoming_case on commit drop as
            with first as (
                select distinct on (source_key) * from told_step order by source_key, started_on, stage, step_key),
            last as (
                select distinct on (source_key) * from told_step
                order by source_key, started_on desc, stage desc, step_key desc),
            span as (
                select source_key, min(started_on) filter (where stage > 0) as formal_on, max(stage) as highest_stage
                from told_step group by source_key)
            select source_key, first.child_reference, coalesce(last.iro, first.iro, 'not-recorded') as iro,
                coalesce(first.team, last.team) as team, first.taxonomy, first.theme, first.sub_reason,
                null::text as risk, null::text as concern, null::text as desired_outcome, first.protocol_version,
                first.started_on as raised_on, span.formal_on is not null as formal, span.formal_on,
                case when span.formal_on is null then 0 else greatest(last.stage, 1) end::smallint as stage,
                last.started_on as stage_on,
                case when last.step_outcome in ('resolved', 'withdrawn') then last.step_outcome else 'open' end as status,
                case when last.step_outcome in ('resolved', 'withdrawn') then last.completed_on end as closed_on,
                case when last.step_outcome = 'resolved' then last.outcome end as outcome, span.highest_stage,
                (select min(w.started_on) from workflow_step w
                    where (w.authority, w.source, w.source_key) = (first.authority, first.source, source_key)
                        and w.stage = -1) as referred_on
            from first join last using (source_key) join span using (source_key)""";

    /** A stage entered twice has one clock, from its first beginning to its last end. */
    private static final String FIND_SPANS = """
            create temporary table incoming_span on commit drop as
            select source_key, 'stage' as kind, stage, min(started_on) as started_on,
                case when bool_and(completed_on is not null or next_on is not null)
                    then max(coalesce(completed_on, next_on)) end as ended_on
            from told_step group by source_key, stage
            union all
            select source_key, 'total', 0, formal_on, closed_on from incoming_case where formal""";

    static final List<String> MAKE_CASES = List.of(CLEAR, TELL_STEPS, MAKE_CASES_OF_STEPS, FIND_SPANS);

    private WorkflowSql() {}

    /** Of steps: those that are new, and those told otherwise. */
    static Counts counts(Connection connection) throws SQLException {
        try (var count = connection.createStatement();
                var counted = count.executeQuery("""
                        select count(*) filter (where created), count(*) filter (where not created) from changed_step""")) {
            counted.next();
            return new Counts(counted.getInt(1), counted.getInt(2));
        }
    }
}
