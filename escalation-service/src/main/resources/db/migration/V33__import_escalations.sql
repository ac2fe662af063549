-- How an authority's own file is read: which of its columns holds what, and what its words mean here.
create table import_mapping (
    authority text  not null,
    code      text  not null,
    kind      text  not null,
    title     text  not null,
    taxonomy  text,
    fields    jsonb not null,
    version   int   not null default 1,
    constraint import_mapping_pk primary key (authority, code),
    constraint import_mapping_code check (code ~ '^[a-z][a-z0-9_]{0,39}$'),
    constraint import_mapping_kind check (kind in ('escalation-log', 'workflow-steps')),
    constraint import_mapping_taxonomy foreign key (authority, taxonomy) references taxonomy (authority, code)
);

-- The steps of a case system's workflow, a row each, as it last told them; a case is what its steps make of it.
create table workflow_step (
    authority        text     not null,
    source           text     not null,
    step_key         text     not null,
    source_key       text     not null,
    child_reference  text     not null,
    stage            smallint not null,
    started_on       date     not null,
    completed_on     date,
    step_outcome     text,
    outcome          text,
    iro              text,
    team             text,
    taxonomy         text     not null,
    theme            text     not null,
    sub_reason       text,
    protocol_version int      not null,
    import_id        uuid     not null,
    constraint workflow_step_pk primary key (authority, source, step_key),
    -- -1 is a referral to Cafcass, which is no stage; 0 is the informal one
    constraint workflow_step_stage check (stage between -1 and 12),
    constraint workflow_step_days check (completed_on >= started_on),
    constraint workflow_step_outcome check (step_outcome in ('escalated', 'resolved', 'withdrawn'))
);

create index workflow_step_by_case on workflow_step (authority, source, source_key);

-- What reports ask of every case, kept with it: when it became formal, and how far it went (0 where only that it was
-- formal is known). And the version that an import left, so that another does not undo what people did since.
alter table escalation
    add column formal_at timestamptz,
    add column highest_stage smallint,
    add column imported_version int;

create function escalation_reached() returns trigger language plpgsql as $$
begin
    if new.state = 'formal' then
        new.formal_at := coalesce(new.formal_at, new.stage_entered_at);
        new.highest_stage := greatest(new.highest_stage, new.stage);
    end if;
    return new;
end $$;

create trigger escalation_reached before insert or update on escalation
    for each row execute function escalation_reached();

-- what is there already: the owner is bound by row security too, so it is lifted for the statement
alter table escalation no force row level security;
alter table escalation_move no force row level security;
update escalation e set formal_at = moved.formal_at, highest_stage = moved.highest_stage
from (select authority, escalation, min(happened_at) as formal_at, max(to_stage) as highest_stage
    from escalation_move where to_state = 'formal' group by authority, escalation) as moved
where (e.authority, e.id) = (moved.authority, moved.escalation);
alter table escalation force row level security;
alter table escalation_move force row level security;

create index escalation_reported on escalation (authority, raised_at) include (
    kind, team, iro, taxonomy, theme, sub_reason, formal_at, highest_stage, state, outcome, closed_at);
create index clock_ended on clock (authority, ended_at) include (kind, stage, started_at, due_at, escalation);
create index clock_entry_suspended on clock_entry (authority, escalation) where state = 'suspended';

alter table import_mapping enable row level security;
alter table import_mapping force row level security;
create policy import_mapping_of_own_authority on import_mapping
    using (authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));

alter table workflow_step enable row level security;
alter table workflow_step force row level security;
create policy workflow_step_of_own_authority on workflow_step
    using (authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));
