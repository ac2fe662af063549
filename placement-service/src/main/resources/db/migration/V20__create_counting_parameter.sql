-- How an authority counts what councils count differently: a row for each version, the last one in force.
create table counting_parameter (
    authority text        not null,
    name      text        not null,
    version   int         not null,
    value     text        not null,
    reason    text        not null,
    set_by    text        not null,
    set_at    timestamptz not null,
    constraint counting_parameter_pk primary key (authority, name, version),
    constraint counting_parameter_version check (version > 0)
);

alter table counting_parameter enable row level security;
alter table counting_parameter force row level security;
create policy counting_parameter_of_own_authority on counting_parameter
    using (authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));
