-- A challenge about one child's care, or praise of it (good_practice). What was raised, and below it where the case
-- stands now, which follows from its moves and clocks. Theme and sub-reason are codes of the taxonomy named.
create table escalation (
    authority        text        not null,
    id               uuid        not null,
    kind             text        not null,
    child_reference  text        not null,
    iro              text        not null,
    team             text,
    taxonomy         text,
    theme            text        not null,
    sub_reason       text,
    risk             text,
    concern          text,
    desired_outcome  text,
    child_wishes     text,
    child_told       boolean,
    advocate_offered boolean,
    protocol_version int         not null,
    raised_at        timestamptz not null,
    recorded_at      timestamptz not null,
    source           text,
    source_key       text,
    import_id        uuid,

    state            text        not null,
    stage            smallint    not null,
    stage_entered_at timestamptz not null,
    awaiting         text        not null,
    assignee         text,
    delegate         text,
    delegate_until   date,
    suspended_at     timestamptz,
    stage_due_at     timestamptz,
    total_due_at     timestamptz,
    due_at           timestamptz not null
        generated always as (coalesce(least(stage_due_at, total_due_at), timestamptz 'infinity')) stored,
    closed_at        timestamptz,
    outcome          text,
    referred_at      timestamptz,
    version          int         not null default 1,
    changed_at       timestamptz not null,

    constraint escalation_pk primary key (authority, id),
    constraint escalation_of_protocol foreign key (authority, protocol_version) references protocol (authority, version),
    constraint escalation_kind check (kind in ('challenge', 'good_practice')),
    constraint escalation_risk check (risk in ('low', 'medium', 'high')),
    constraint escalation_state check (state in ('informal', 'formal', 'resolved', 'withdrawn')),
    constraint escalation_awaiting check (awaiting in ('owner', 'iro', 'nobody')),
    constraint escalation_stage check (stage between 0 and 12 and (state <> 'formal' or stage > 0)),
    constraint escalation_closed check ((closed_at is not null) = (state in ('resolved', 'withdrawn'))),
    constraint escalation_no_resolution_before_the_raising check (closed_at >= raised_at),
    constraint escalation_no_stage_before_the_raising check (stage_entered_at >= raised_at),
    constraint escalation_source check ((source is null) = (source_key is null))
);

create unique index escalation_by_source on escalation (authority, source, source_key) where source is not null;
create index escalation_by_raised_at on escalation (authority, raised_at desc, id);
create index escalation_by_child on escalation (authority, child_reference, raised_at desc, id);
create index escalation_by_iro on escalation (authority, iro, raised_at desc, id);
create index escalation_by_theme on escalation (authority, theme, raised_at desc, id);
create index escalation_by_team on escalation (authority, team, raised_at desc, id);
create index escalation_open on escalation (authority, due_at, id) where closed_at is null;
create index escalation_open_by_assignee on escalation (authority, assignee, due_at, id) where closed_at is null;
create index escalation_open_by_delegate on escalation (authority, delegate, due_at, id)
    where closed_at is null and delegate is not null;
create index escalation_open_by_iro on escalation (authority, iro, due_at, id) where closed_at is null;

-- Every move made, in order: position 1 is 'raise', which comes from nowhere. Only ever added to.
create table escalation_move (
    authority    text        not null,
    escalation   uuid        not null,
    position     int         not null,
    move         text        not null,
    from_state   text,
    from_stage   smallint,
    to_state     text        not null,
    to_stage     smallint    not null,
    happened_at  timestamptz not null,
    recorded_at  timestamptz not null,
    actor        text        not null,
    on_behalf_of text,
    reason       text,
    outcome      text,
    constraint escalation_move_pk primary key (authority, escalation, position),
    constraint escalation_move_first check ((position = 1) = (move = 'raise') and (position = 1) = (from_state is null))
);

-- What happened to a case: who did it, for whom, and every fact as it was before and after. Facts are named as
-- escalation_facts names them. A case as it stood at an instant is its events up to then, laid over one another.
create table escalation_event (
    authority    text        not null,
    escalation   uuid        not null,
    position     int         not null,
    event        text        not null,
    happened_at  timestamptz not null,
    recorded_at  timestamptz not null,
    actor        text        not null,
    on_behalf_of text,
    note         text,
    before       jsonb       not null,
    after        jsonb       not null,
    constraint escalation_event_pk primary key (authority, escalation, position),
    constraint escalation_event_facts check (jsonb_typeof(before) = 'object' and jsonb_typeof(after) = 'object')
);

create function escalation_facts(e escalation) returns jsonb language sql stable set timezone = 'UTC' as $$
    select jsonb_build_object(
        'kind', e.kind,
        'childReference', e.child_reference,
        'iro', e.iro,
        'team', e.team,
        'taxonomy', e.taxonomy,
        'theme', e.theme,
        'subReason', e.sub_reason,
        'risk', e.risk,
        'concern', e.concern,
        'desiredOutcome', e.desired_outcome,
        'childWishes', e.child_wishes,
        'childTold', e.child_told,
        'advocateOffered', e.advocate_offered)
    || jsonb_build_object(
        'protocolVersion', e.protocol_version,
        'raisedAt', e.raised_at,
        'state', e.state,
        'stage', e.stage,
        'stageEnteredAt', e.stage_entered_at,
        'awaiting', e.awaiting,
        'assignee', e.assignee,
        'delegate', e.delegate,
        'delegateUntil', e.delegate_until,
        'suspendedAt', e.suspended_at,
        'stageDueAt', e.stage_due_at,
        'totalDueAt', e.total_due_at,
        'closedAt', e.closed_at,
        'outcome', e.outcome,
        'referredAt', e.referred_at,
        'version', e.version)
$$;

-- The facts of the second that the first has not, or has otherwise.
create function facts_changed(first jsonb, second jsonb) returns jsonb language sql immutable as $$
    select coalesce(jsonb_object_agg(fact.key, fact.value), '{}')
    from jsonb_each(second) fact where first -> fact.key is distinct from fact.value
$$;

alter table escalation enable row level security;
alter table escalation force row level security;
create policy escalation_of_own_authority on escalation
    using (authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));

alter table escalation_move enable row level security;
alter table escalation_move force row level security;
create policy escalation_move_of_own_authority on escalation_move
    using (authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));

alter table escalation_event enable row level security;
alter table escalation_event force row level security;
create policy escalation_event_of_own_authority on escalation_event
    using (authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));

create trigger escalation_move_stays before update or delete or truncate on escalation_move
    for each statement execute function history_stays();
revoke update, delete, truncate on escalation_move from ${app_role};

create trigger escalation_event_stays before update or delete or truncate on escalation_event
    for each statement execute function history_stays();
revoke update, delete, truncate on escalation_event from ${app_role};
