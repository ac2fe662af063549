-- A budget of working days: one for each stage that a case entered, one ('total', stage 0) for the whole formal
-- process. due_at is worked out from the ledger and the calendar, and absent while the clock is suspended.
create table clock (
    authority  text        not null,
    escalation uuid        not null,
    kind       text        not null,
    stage      smallint    not null,
    budget     smallint    not null,
    cut_off    time        not null,
    started_at timestamptz not null,
    due_at     timestamptz,
    ended_at   timestamptz,
    constraint clock_pk primary key (authority, escalation, kind, stage),
    constraint clock_kind check (kind in ('stage', 'total')),
    constraint clock_one_total check (kind = 'stage' or stage = 0),
    constraint clock_budget check (budget between 1 and 200),
    constraint clock_in_order check (ended_at >= started_at)
);

create index clock_open on clock (authority, due_at, escalation) where ended_at is null;

-- The ledger: from each instant until that of the next entry the clock was in this state. Only ever added to.
create table clock_entry (
    authority   text        not null,
    escalation  uuid        not null,
    kind        text        not null,
    stage       smallint    not null,
    position    int         not null,
    state       text        not null,
    at          timestamptz not null,
    reason      text        not null,
    actor       text        not null,
    recorded_at timestamptz not null,
    constraint clock_entry_pk primary key (authority, escalation, kind, stage, position),
    constraint clock_entry_state check (state in ('running', 'suspended', 'stopped')),
    constraint clock_entry_first_runs check (position > 1 or state = 'running')
);

alter table clock enable row level security;
alter table clock force row level security;
create policy clock_of_own_authority on clock
    using (authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));

alter table clock_entry enable row level security;
alter table clock_entry force row level security;
create policy clock_entry_of_own_authority on clock_entry
    using (authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));

create trigger clock_entry_stays before update or delete or truncate on clock_entry
    for each statement execute function history_stays();
revoke update, delete, truncate on clock_entry from ${app_role};
