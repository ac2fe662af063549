-- A file handed in to be brought in later: what was asked, by whom, and how far it is. Kept for a while after its end.
create table import_job (
    authority       text        not null,
    id              uuid        not null,
    kind            text        not null,
    format          text        not null,
    form            text,
    mode            text        not null,
    dry_run         boolean     not null,
    mapping_of      text,
    mapping         text,
    mapping_version int,
    sha256          text        not null,
    bytes           bigint      not null,
    sender          text        not null,
    roles           text[]      not null,
    authorities     text[]      not null,
    correlation_id  text        not null,
    state           text        not null default 'pending',
    requested_at    timestamptz not null,
    started_at      timestamptz,
    ended_at        timestamptz,
    attempts        int         not null default 0,
    lease_until     timestamptz,
    cancelled_by    text,
    bytes_read      bigint      not null default 0,
    rows_received   int         not null default 0,
    rows_checked    int         not null default 0,
    rows_stored     int         not null default 0,
    result          jsonb,
    problem         jsonb,
    constraint import_job_pk primary key (authority, id),
    constraint import_job_authority check (authority = '-' or authority ~ '^[A-Z][0-9]{8}$'),
    constraint import_job_state check (state in ('pending', 'running', 'succeeded', 'failed', 'cancelled')),
    constraint import_job_lease check ((state = 'running') = (lease_until is not null)),
    constraint import_job_ended check ((state in ('succeeded', 'failed', 'cancelled')) = (ended_at is not null)),
    constraint import_job_result check ((state = 'succeeded') = (result is not null)),
    constraint import_job_problem check ((state = 'failed') = (problem is not null)),
    constraint import_job_mapping check (
        (mapping is null) = (mapping_version is null) and (mapping is null) = (mapping_of is null))
);

create index import_job_by_requested_at on import_job (authority, requested_at desc, id desc);
-- what workers look for, whoever's it is
create index import_job_waiting on import_job (requested_at) where state in ('pending', 'running');

-- The file itself, in pieces, from the request that brought it to the end of its import.
create table import_job_body (
    authority text  not null,
    job       uuid  not null,
    position  int   not null,
    piece     bytea not null,
    constraint import_job_body_pk primary key (authority, job, position),
    constraint import_job_body_job foreign key (authority, job) references import_job (authority, id) on delete cascade
);

-- '*' is the worker, who takes whichever job is next; '-' stands for the shared catalogue
alter table import_job enable row level security;
alter table import_job force row level security;
create policy import_job_of_own_authority on import_job
    using (authority = '-' or current_setting('hearth.authorities', true) = '*'
        or authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));

alter table import_job_body enable row level security;
alter table import_job_body force row level security;
create policy import_job_body_of_own_authority on import_job_body
    using (authority = '-' or current_setting('hearth.authorities', true) = '*'
        or authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));
