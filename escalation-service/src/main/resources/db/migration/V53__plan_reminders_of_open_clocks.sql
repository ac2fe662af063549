-- Of clocks that ran before there were reminders. The owner is bound by row security too, so it is lifted for the
-- statement.
alter table clock no force row level security;
alter table reminder_to_plan no force row level security;
insert into reminder_to_plan (authority, escalation, clock, stage)
select authority, escalation, kind, stage from clock where ended_at is null and due_at is not null;
alter table clock force row level security;
alter table reminder_to_plan force row level security;
