-- A delivery of case data of one authority: of a collection year, or of a month of it. One is current for each period.
create table case_return (
    authority         text        not null,
    id                uuid        not null,
    number            bigint      generated always as identity,
    year              int         not null,
    month             text,
    state             text        not null,
    phase             text        not null,
    sha256            text        not null,
    received_by       text        not null,
    received_at       timestamptz not null,
    finished_at       timestamptz,
    rows              int         not null default 0,
    children          int         not null default 0,
    tables            jsonb       not null default '{}',
    errors            int         not null default 0,
    queries           int         not null default 0,
    rules_run         int         not null default 0,
    rules_not_run     int         not null default 0,
    problem           jsonb,
    withdrawn_at      timestamptz,
    withdrawn_by      text,
    withdrawal_reason text,
    constraint case_return_pk primary key (authority, id),
    constraint case_return_year check (year between 2018 and 2027),
    constraint case_return_month check (month ~ '^\d{4}-(0[1-9]|1[0-2])$'),
    constraint case_return_state check (state in ('checking', 'current', 'superseded', 'withdrawn', 'refused')),
    constraint case_return_withdrawn_whole check (
        (withdrawn_at is null) = (withdrawn_by is null)
        and (withdrawn_at is null) = (withdrawal_reason is null))
);

create unique index case_return_number on case_return (authority, number);
create unique index case_return_current on case_return (authority, year, coalesce(month, '')) where state = 'current';
create index case_return_by_received_at on case_return (authority, received_at desc, id desc);

alter table case_return enable row level security;
alter table case_return force row level security;
create policy case_return_of_own_authority on case_return
    using (authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));

comment on column case_return.number is 'stands for the return on its rows, of which there are many';
comment on column case_return.phase is 'how far the taking in has come: waiting, reading, checking, storing, done';

-- The bytes as they were sent, each part sealed with AES-GCM under the key that key_id names.
create table return_original (
    authority text   not null,
    return_no bigint not null,
    part      int    not null,
    key_id    text   not null,
    sha256    text   not null,
    nonce     bytea  not null,
    sealed    bytea  not null,
    constraint return_original_pk primary key (authority, return_no, part)
);
alter table return_original alter column sealed set storage external; -- sealed bytes do not pack

alter table return_original enable row level security;
alter table return_original force row level security;
create policy return_original_of_own_authority on return_original
    using (authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));
