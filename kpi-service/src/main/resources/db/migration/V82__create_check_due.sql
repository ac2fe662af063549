-- Indicators whose figures changed and are still to be checked (none: all). A row is added with each change and taken
-- away by the check, so that no change waits for a check.
create table check_due (
    authority  text        not null,
    id         bigint      generated always as identity,
    indicators text[]      not null,
    since      timestamptz not null,
    constraint check_due_pk primary key (authority, id)
);

alter table check_due enable row level security;
alter table check_due force row level security;
-- the one who works them off names every authority
create policy check_due_of_own_authority on check_due
    using (current_setting('hearth.authorities', true) = '*'
        or authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));
