-- Named lists of areas that an authority is compared with, each from a year on until the next of the same code.
-- Those under '-' are for every authority. Members are ONS codes: an area need not be known here before it is listed.
create table comparator_group (
    authority text not null,
    code      text not null,
    year      int  not null,
    name      text not null,
    source    text not null,
    version   int  not null default 1,
    constraint comparator_group_pk primary key (authority, code, year),
    constraint comparator_group_code check (code ~ '^[a-z][a-z0-9_]{0,39}$'),
    constraint comparator_group_year check (year between 1900 and 2200)
);

create table comparator_group_member (
    authority text not null,
    code      text not null,
    year      int  not null,
    area      text not null,
    position  int  not null,
    name      text not null,
    constraint comparator_group_member_pk primary key (authority, code, year, area),
    constraint comparator_group_member_group foreign key (authority, code, year)
        references comparator_group (authority, code, year) on delete cascade
);

alter table comparator_group enable row level security;
alter table comparator_group force row level security;
create policy comparator_group_of_own_authority on comparator_group
    using (authority = '-' or authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));

alter table comparator_group_member enable row level security;
alter table comparator_group_member force row level security;
create policy comparator_group_member_of_own_authority on comparator_group_member
    using (authority = '-' or authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));
