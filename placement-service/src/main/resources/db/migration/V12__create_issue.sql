-- What a rule finds on a row, the same from one return of a collection year to the next: who sees to it, until when, and
-- why it was accepted if it was.
create table issue (
    authority       text not null,
    id              uuid not null,
    year            int  not null,
    rule            text not null,
    table_name      text not null,
    child           text not null,
    row_key         text not null,
    ordinal         int  not null,
    owner           text,
    due             date,
    accepted_reason text,
    accepted_by     text,
    accepted_at     timestamptz,
    version         int  not null default 0,
    constraint issue_pk primary key (authority, id),
    constraint issue_once unique (authority, year, rule, table_name, child, row_key, ordinal),
    constraint issue_accepted_whole check (
        (accepted_at is null) = (accepted_by is null)
        and (accepted_at is null) = (accepted_reason is null))
);

comment on column issue.child is 'empty where the row names none';
comment on column issue.row_key is 'the date by which one row of a child is told from another, as it was sent; may be empty';
comment on column issue.ordinal is 'tells rows apart that have child and key in common, by their order; from 0';

alter table issue enable row level security;
alter table issue force row level security;
create policy issue_of_own_authority on issue
    using (authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));

-- Where an issue stands in a return.
create table finding (
    authority text   not null,
    return_no bigint not null,
    issue     uuid   not null,
    severity  text   not null,
    line      int    not null,
    columns   text[] not null,
    worker    text,
    constraint finding_pk primary key (authority, return_no, issue),
    constraint finding_severity check (severity in ('error', 'query'))
);

create index finding_by_issue on finding (authority, issue);

comment on column finding.worker is 'SW_ID of the child''s latest social worker in the return, where the return says';

alter table finding enable row level security;
alter table finding force row level security;
create policy finding_of_own_authority on finding
    using (authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));

-- What came of each rule on a return.
create table rule_outcome (
    authority   text   not null,
    return_no   bigint not null,
    rule        text   not null,
    state       text   not null,
    because     text,
    findings    int    not null,
    constraint rule_outcome_pk primary key (authority, return_no, rule),
    constraint rule_outcome_state check (state in ('ran', 'skipped', 'failed'))
);

alter table rule_outcome enable row level security;
alter table rule_outcome force row level security;
create policy rule_outcome_of_own_authority on rule_outcome
    using (authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));

-- In which team a social worker is, as the authority says; the return itself knows no teams.
create table worker_team (
    authority text not null,
    worker    text not null,
    team      text not null,
    constraint worker_team_pk primary key (authority, worker)
);

alter table worker_team enable row level security;
alter table worker_team force row level security;
create policy worker_team_of_own_authority on worker_team
    using (authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));
