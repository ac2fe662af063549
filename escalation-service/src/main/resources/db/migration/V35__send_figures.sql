-- Months of which the figures changed and have to be told to kpi-service; noted by whatever changes them.
create table figures_due (
    authority text not null,
    month     date not null,
    constraint figures_due_pk primary key (authority, month)
);

-- What was told last of a month, and how often it was told.
create table figures_sent (
    authority text        not null,
    month     date        not null,
    digest    text        not null,
    times     int         not null,
    sent_at   timestamptz not null,
    constraint figures_sent_pk primary key (authority, month)
);

create function note_months(authorities text[], instants timestamptz[]) returns void language sql as $$
    insert into figures_due (authority, month)
    select distinct authority, date_trunc('month', at at time zone 'Europe/London')::date
    from unnest(authorities, instants) as changed (authority, at) where at is not null
    order by 1, 2
    on conflict do nothing
$$;

create function note_cases() returns trigger language plpgsql as $$
begin
    perform note_months(array_agg(authority), array_agg(at)) from (
        select authority, unnest(array[raised_at, closed_at]) as at from changed where kind = 'challenge') as told;
    return null;
end $$;

create trigger escalation_added_counts after insert on escalation
    referencing new table as changed for each statement execute function note_cases();
create trigger escalation_changed_counts after update on escalation
    referencing new table as changed for each statement execute function note_cases();
create trigger escalation_was_counted after update on escalation
    referencing old table as changed for each statement execute function note_cases();

create function note_clocks() returns trigger language plpgsql as $$
begin
    perform note_months(array_agg(authority), array_agg(ended_at)) from changed;
    return null;
end $$;

create trigger clock_added_counts after insert on clock
    referencing new table as changed for each statement execute function note_clocks();
create trigger clock_changed_counts after update on clock
    referencing new table as changed for each statement execute function note_clocks();
create trigger clock_was_counted after update on clock
    referencing old table as changed for each statement execute function note_clocks();

-- what is there already: the owner is bound by row security too, so it is lifted for the statement
alter table escalation no force row level security;
alter table clock no force row level security;
select note_months(array_agg(authority), array_agg(at)) from (
    select authority, unnest(array[raised_at, closed_at]) as at from escalation where kind = 'challenge'
    union select authority, ended_at from clock) as told;
alter table escalation force row level security;
alter table clock force row level security;

alter table figures_due enable row level security;
alter table figures_due force row level security;
create policy figures_due_of_own_authority on figures_due
    using (authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));
-- whose figures are due is asked for all, by a machine that then works for one authority at a time
create policy figures_due_for_whom on figures_due for select
    using (current_setting('hearth.authorities', true) = '*');

alter table figures_sent enable row level security;
alter table figures_sent force row level security;
create policy figures_sent_of_own_authority on figures_sent
    using (authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));
