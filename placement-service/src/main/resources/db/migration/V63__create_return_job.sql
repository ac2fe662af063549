-- Returns that are to be taken in the background: each from its coming until it is taken or refused. Its bytes are its
-- original. A replica that dies leaves its job to the next one when the lease is over.
create table return_job (
    authority      text        not null,
    return_no      bigint      not null,
    sender         text        not null,
    sender_roles   text[]      not null,
    correlation_id text        not null,
    requested_at   timestamptz not null,
    attempts       int         not null default 0,
    lease_until    timestamptz,
    constraint return_job_pk primary key (authority, return_no)
);

comment on column return_job.lease_until is 'null until a worker has it';

-- '*' is the worker, who takes whichever job is next
alter table return_job enable row level security;
alter table return_job force row level security;
create policy return_job_of_own_authority on return_job
    using (current_setting('hearth.authorities', true) = '*'
        or authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));
