-- A named, ordered set of indicators.
create table scorecard (
    authority text not null,
    code      text not null,
    title     text not null,
    frequency text not null,
    version   int  not null default 0,
    constraint scorecard_pk primary key (authority, code),
    constraint scorecard_code_form check (code ~ '^[a-z0-9][a-z0-9-]{0,59}$'),
    constraint scorecard_frequency
        check (frequency in ('month', 'quarter', 'financial_year', 'academic_year', 'calendar_year'))
);

create table scorecard_line (
    authority text not null,
    scorecard text not null,
    position  int  not null,
    section   text not null,
    indicator text not null,
    constraint scorecard_line_pk primary key (authority, scorecard, position),
    constraint scorecard_line_of_scorecard foreign key (authority, scorecard)
        references scorecard (authority, code) on delete cascade,
    constraint scorecard_line_once unique (authority, scorecard, indicator)
);

alter table scorecard enable row level security;
alter table scorecard force row level security;
create policy scorecard_of_own_authority on scorecard
    using (authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));

alter table scorecard_line enable row level security;
alter table scorecard_line force row level security;
create policy scorecard_line_of_own_authority on scorecard_line
    using (authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));
