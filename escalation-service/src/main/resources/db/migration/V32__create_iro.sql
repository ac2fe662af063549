-- The Independent Reviewing Officers of an authority, by their accounts, never by name.
create table iro (
    authority             text         not null,
    account               text         not null,
    team                  text,
    active_from           date         not null,
    active_to             date,
    whole_time_equivalent numeric(3, 2) not null default 1,
    version               int          not null default 1,
    import_id             uuid,
    constraint iro_pk primary key (authority, account),
    constraint iro_days check (active_to >= active_from),
    constraint iro_whole_time check (whole_time_equivalent > 0 and whole_time_equivalent <= 1)
);

-- How many children an IRO had at the end of a month, here its first day.
create table iro_caseload (
    authority text not null,
    month     date not null,
    account   text not null,
    children  int  not null,
    import_id uuid not null,
    constraint iro_caseload_pk primary key (authority, month, account),
    constraint iro_caseload_month check (extract(day from month) = 1),
    constraint iro_caseload_children check (children between 0 and 1000)
);

-- How many children an authority looked after at the end of a month.
create table children_looked_after (
    authority text not null,
    month     date not null,
    children  int  not null,
    import_id uuid not null,
    constraint children_looked_after_pk primary key (authority, month),
    constraint children_looked_after_month check (extract(day from month) = 1),
    constraint children_looked_after_children check (children between 0 and 100000)
);

alter table iro enable row level security;
alter table iro force row level security;
create policy iro_of_own_authority on iro
    using (authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));

alter table iro_caseload enable row level security;
alter table iro_caseload force row level security;
create policy iro_caseload_of_own_authority on iro_caseload
    using (authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));

alter table children_looked_after enable row level security;
alter table children_looked_after force row level security;
create policy children_looked_after_of_own_authority on children_looked_after
    using (authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));
