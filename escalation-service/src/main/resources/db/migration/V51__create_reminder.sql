-- How an authority wants to be reminded; without a row, as the service usually does it.
create table reminder_setting (
    authority   text        not null,
    days_before smallint[]  not null,
    days_after  smallint[]  not null,
    at_hour     time        not null,
    by_email    boolean     not null,
    version     int         not null default 1,
    written_by  text        not null,
    written_at  timestamptz not null,
    constraint reminder_setting_pk primary key (authority)
);

-- What people are told of a deadline, once each. The key makes it once: a deadline is the instant that it is, so one
-- that moves has reminders of its own, and the old one's that were not told are dropped, with the reason.
create table reminder (
    authority       text        not null,
    escalation      uuid        not null,
    clock           text        not null,
    stage           smallint    not null,
    due_at          timestamptz not null,
    kind            text        not null,
    days            smallint    not null,
    fire_at         timestamptz not null,
    planned_at      timestamptz not null,
    fired_at        timestamptz,
    dropped_at      timestamptz,
    dropped_because text,
    constraint reminder_pk primary key (authority, escalation, clock, stage, due_at, kind, days),
    constraint reminder_kind check (kind in ('due_soon', 'due_today', 'overdue', 'still_overdue')),
    constraint reminder_days check ((kind in ('due_today', 'overdue')) = (days = 0) and days >= 0),
    constraint reminder_one_end check (fired_at is null or dropped_at is null),
    constraint reminder_dropped check ((dropped_at is null) = (dropped_because is null)),
    constraint reminder_dropped_because check (
        dropped_because in ('ended', 'suspended', 'deadline_moved', 'settings_changed', 'passed'))
);

create index reminder_waiting on reminder (authority, fire_at) where fired_at is null and dropped_at is null;

-- Clocks whose deadline was set, moved or ended since their reminders were planned. A row for each time, so that what
-- happens while one is worked on is seen to afterwards.
create table reminder_to_plan (
    authority  text     not null,
    id         bigint   not null generated always as identity,
    escalation uuid     not null,
    clock      text     not null,
    stage      smallint not null,
    constraint reminder_to_plan_pk primary key (authority, id)
);

create function clock_due() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        insert into reminder_to_plan (authority, escalation, clock, stage)
        select authority, escalation, kind, stage from now_so where due_at is not null and ended_at is null;
    else
        insert into reminder_to_plan (authority, escalation, clock, stage)
        select n.authority, n.escalation, n.kind, n.stage
        from now_so n join was_so w using (authority, escalation, kind, stage)
        where n.due_at is distinct from w.due_at or (n.ended_at is null) <> (w.ended_at is null);
    end if;
    return null;
end $$;

create trigger clock_set after insert on clock
    referencing new table as now_so for each statement execute function clock_due();
create trigger clock_moved after update on clock
    referencing old table as was_so new table as now_so for each statement execute function clock_due();

alter table reminder_setting enable row level security;
alter table reminder_setting force row level security;
create policy reminder_setting_of_own_authority on reminder_setting
    using (authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));

-- Whoever goes round sees of all authorities where there is something to do, and does it as one authority.
alter table reminder enable row level security;
alter table reminder force row level security;
create policy reminder_of_own_authority on reminder
    using (authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));
create policy reminder_seek on reminder for select using (current_setting('hearth.authorities', true) = '*');

alter table reminder_to_plan enable row level security;
alter table reminder_to_plan force row level security;
create policy reminder_to_plan_of_own_authority on reminder_to_plan
    using (authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));
create policy reminder_to_plan_seek on reminder_to_plan for select
    using (current_setting('hearth.authorities', true) = '*');
