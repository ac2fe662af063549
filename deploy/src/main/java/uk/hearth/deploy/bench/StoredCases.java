package uk.hearth.deploy.bench;

import java.sql.Connection;
import java.sql.SQLException;

/** Fills escalation-service's tables with made-up cases of London's 33 authorities, in set-based SQL. */
public final class StoredCases {

    private static final String FORMS = """
            insert into protocol (authority, version, name, effective_from, total_limit, cut_off, suspension_allowed,
                published_by, published_at)
            select 'E090000' || lpad(n::text, 2, '0'), 1, 'Dispute resolution', '2000-01-01', 20, '17:00', false,
                'administrator', now()
            from generate_series(1, 33) as n""";
    private static final String STAGES = """
            insert into protocol_stage (authority, version, position, name, owner_post, stage_limit, cut_off)
            select p.authority, 1, n, 'Stage ' || n, 'post_' || n, 5, '17:00'
            from protocol p, generate_series(0, 4) as n""";
    private static final String HOLDERS = """
            insert into post_holder (authority, post, team, person, named_by, recorded_at)
            select p.authority, 'post_1', '', 'manager.lewisham', 'administrator', now() from protocol p""";
    private static final String CONTACTS = """
            insert into contact (authority, account, email, written_by, written_at)
            select p.authority, 'iro.' || n, 'iro' || n || '@council.example', 'administrator', now()
            from protocol p, generate_series(0, 9) as n""";

    // one after the other through twenty years; the last ones of each authority are open, at their first formal stage
    private static final String CASES = """
            insert into escalation (authority, id, kind, child_reference, iro, team, taxonomy, theme, risk, concern,
                protocol_version, raised_at, recorded_at, state, stage, stage_entered_at, awaiting, assignee,
                stage_due_at, total_due_at, closed_at, outcome, version, changed_at)
            select 'E090000' || lpad((1 + n %% 33)::text, 2, '0'), gen_random_uuid(), 'challenge',
                'C' || (n / 33 %% 900), case n / 33 %% 10 when 0 then 'iro.lewisham' else 'iro.' || n / 33 %% 10 end,
                'Team ' || n / 33 %% 8, 'reasons', (array['drift_and_delay', 'placement', 'health', 'education', 'visits',
                    'legal_status', 'late_reports', 'no_social_worker'])[1 + n / 33 %% 8],
                (array['low', 'medium', 'high'])[1 + n / 33 %% 3], 'A made-up concern', 1, since.raised, since.raised,
                case when open then 'formal' else 'resolved' end, 1, since.raised, case when open then 'owner' else 'nobody' end,
                case when n / 33 %% 3 = 0 then 'manager.lewisham' end,
                case when open then since.raised + interval '7 days' end, case when open then since.raised + interval '28 days' end,
                case when not open then since.raised + interval '1 day' * (1 + n %% 30) end,
                case when not open then (array['agreed', 'partly_agreed', 'not_agreed'])[1 + n / 33 %% 3] end, 1, since.raised
            from generate_series(0, ? - 1) as n
            cross join lateral (select n / 33 >= (? - ?) / 33 as open) as standing
            cross join lateral (select now() - interval '20 years' * (1 - (n / 33) * 33.0 / ?) as raised) as since""".replace("%%", "%");
    private static final String CLOCKS = """
            insert into clock (authority, escalation, kind, stage, budget, cut_off, started_at, due_at, ended_at)
            select authority, id, k.kind, case k.kind when 'stage' then 1 else 0 end, case k.kind when 'stage' then 5 else 20 end,
                '17:00', raised_at, raised_at + interval '1 day' * case k.kind when 'stage' then 7 else 28 end, closed_at
            from escalation, (values ('stage'), ('total')) as k (kind)""";
    private static final String ENTRIES = """
            insert into clock_entry (authority, escalation, kind, stage, position, state, at, reason, actor, recorded_at)
            select authority, escalation, kind, stage, 1, 'running', started_at, 'raised', 'iro.1', started_at from clock
            union all
            select authority, escalation, kind, stage, 2, 'stopped', ended_at, 'resolved', 'iro.1', ended_at
            from clock where ended_at is not null""";
    private static final String MOVES = """
            insert into escalation_move (authority, escalation, position, move, from_state, from_stage, to_state,
                to_stage, happened_at, recorded_at, actor, outcome)
            select authority, id, 1, 'raise', null, null, 'formal', 1, raised_at, raised_at, iro, null from escalation
            union all
            select authority, id, 2, 'resolve', 'formal', 1, 'resolved', 1, closed_at, closed_at, iro, outcome
            from escalation where closed_at is not null""";
    private static final String EVENTS = """
            insert into escalation_event (authority, escalation, position, event, happened_at, recorded_at, actor, before,
                after)
            select authority, id, 1, 'raised', raised_at, raised_at, iro, '{}', escalation_facts(e) from escalation e""";

    private final Connection superuser;

    /** @param superuser whom row-level security does not bind */
    public StoredCases(Connection superuser) {
        this.superuser = superuser;
    }

    /** As if nothing watched: no reminder is planned of any of them. */
    public void fill(int cases, int open) throws SQLException {
        try (var statement = superuser.createStatement();
                var fill = superuser.prepareStatement(CASES)) {
            statement.execute("alter table clock disable trigger user");
            for (var sql : new String[] {FORMS, STAGES, HOLDERS, CONTACTS}) {
                statement.execute(sql);
            }
            fill.setInt(1, cases);
            fill.setInt(2, cases);
            fill.setInt(3, open);
            fill.setInt(4, cases);
            fill.executeUpdate();
            for (var sql : new String[] {CLOCKS, ENTRIES, MOVES, EVENTS}) {
                statement.execute(sql);
            }
            statement.execute("alter table clock enable trigger user");
            statement.execute("vacuum analyze");
        }
    }

    /**
     * Lets as many open clocks fall due one after the other, evenly over some seconds that begin later.
     *
     * @return how many there were to do that with
     */
    public int letFallDue(int clocks, int beginSeconds, int overSeconds) throws SQLException {
        try (var due = superuser.prepareStatement("""
                with chosen as (
                    select authority, escalation, kind, stage, row_number() over (order by escalation, kind) as n
                    from clock where ended_at is null order by escalation, kind limit ?)
                update clock c set due_at = date_trunc('milliseconds', now()) + interval '1 second' * (? + n * ? / ?)
                from chosen where (c.authority, c.escalation, c.kind, c.stage)
                    = (chosen.authority, chosen.escalation, chosen.kind, chosen.stage)""")) {
            due.setInt(1, clocks);
            due.setInt(2, beginSeconds);
            due.setInt(3, overSeconds);
            due.setInt(4, clocks);
            return due.executeUpdate();
        }
    }
}
