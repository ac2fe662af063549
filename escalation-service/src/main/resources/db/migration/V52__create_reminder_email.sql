-- E-mails that tell a reminder, left in the transaction that fires it and sent afterwards. The address is looked up
-- when it is sent, and the words are made then: nothing here is about a child.
create table reminder_email (
    authority       text        not null,
    id              uuid        not null default gen_random_uuid(),
    escalation      uuid        not null,
    clock           text        not null,
    stage           smallint    not null,
    due_at          timestamptz not null,
    kind            text        not null,
    days            smallint    not null,
    account         text        not null,
    created_at      timestamptz not null,
    attempts        int         not null default 0,
    next_attempt_at timestamptz not null,
    sent_at         timestamptz,
    withheld_at     timestamptz,
    last_failure    text,
    constraint reminder_email_pk primary key (authority, id),
    constraint reminder_email_once unique (authority, escalation, clock, stage, due_at, kind, days, account),
    constraint reminder_email_one_end check (sent_at is null or withheld_at is null)
);

create index reminder_email_waiting on reminder_email (authority, next_attempt_at)
    where sent_at is null and withheld_at is null;

alter table reminder_email enable row level security;
alter table reminder_email force row level security;
create policy reminder_email_of_own_authority on reminder_email
    using (authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));
create policy reminder_email_seek on reminder_email for select
    using (current_setting('hearth.authorities', true) = '*');
