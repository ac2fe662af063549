-- What rules found, each once: found again it is the same finding. Gone when what it found is mended, open again if back.
create table finding (
    authority     text        not null,
    id            uuid        not null,
    rule          text        not null,
    rule_revision int         not null,
    kind          text        not null,
    severity      text        not null,
    severity_rank int         not null,
    indicator     text        not null,
    period        text        not null,
    last_day      date        not null,
    place         text        not null default '',
    words         text        not null,
    fact          text        not null,
    state         text        not null default 'open',
    owner         text,
    due_on        date        not null,
    found_at      timestamptz not null,
    resolved_by   text,
    resolved_at   timestamptz,
    reason        text,
    reopened      int         not null default 0,
    version       int         not null default 1,
    constraint finding_pk primary key (authority, id),
    constraint finding_state check (state in ('open', 'accepted', 'mended', 'not_an_error')),
    constraint finding_resolved_whole check ((state = 'open') = (resolved_by is null)
        and (state = 'open') = (resolved_at is null))
);

comment on column finding.place is 'which part of the figure: a breakdown, or a total; none for the whole';
comment on column finding.fact is 'what was wrong, without what changes by itself: a person''s answer holds while it does';

-- the order of the worklist: what is open, weighs most and is due first
create index finding_worklist on finding (authority, ((state <> 'open')::int), severity_rank, due_on, id);
create index finding_by_indicator on finding (authority, indicator, rule) where state = 'open';

-- What was done about each. Only ever added to.
create table finding_entry (
    authority text        not null,
    finding   uuid        not null,
    position  bigint      generated always as identity,
    at        timestamptz not null,
    by        text        not null,
    what      text        not null,
    note      text,
    constraint finding_entry_pk primary key (authority, finding, position),
    constraint finding_entry_of_finding foreign key (authority, finding) references finding (authority, id),
    constraint finding_entry_what check (
        what in ('found', 'found_again', 'gone', 'assigned', 'resolved', 'reopened', 'commented'))
);

create function finding_entry_stays() returns trigger language plpgsql as $$
begin
    raise exception 'The history of a finding is only ever added to' using errcode = 'insufficient_privilege';
end $$;

create trigger finding_entry_stays before update or delete or truncate on finding_entry
    for each statement execute function finding_entry_stays();

revoke delete on finding from ${app_role};
revoke update, delete, truncate on finding_entry from ${app_role};
grant select, insert on finding_entry to ${app_role};
grant select, insert, update on finding to ${app_role};

alter table finding enable row level security;
alter table finding force row level security;
create policy finding_of_own_authority on finding
    using (authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));

alter table finding_entry enable row level security;
alter table finding_entry force row level security;
create policy finding_entry_of_own_authority on finding_entry
    using (authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));
