-- Messages to other systems, written with the change they tell of, sent afterwards in order per authority and target.
create table outbox_message (
    authority text not null,
    id bigint generated always as identity,
    topic text not null,
    message_key text not null,
    target text not null,
    content_type text not null,
    body bytea not null,
    correlation_id text not null,
    created_at timestamptz not null,
    attempts integer not null default 0,
    next_attempt_at timestamptz not null,
    delivered_at timestamptz,
    gave_up_at timestamptz,
    last_failure text,
    constraint outbox_message_key primary key (authority, id),
    constraint outbox_message_once unique (authority, message_key),
    constraint outbox_message_authority check (authority = '-' or authority ~ '^[A-Z][0-9]{8}$'),
    constraint outbox_message_attempts check (attempts >= 0),
    constraint outbox_message_one_end check (delivered_at is null or gave_up_at is null)
);

create index outbox_message_waiting on outbox_message (authority, target, id)
    where delivered_at is null and gave_up_at is null;

alter table outbox_message enable row level security;
alter table outbox_message force row level security;

create policy outbox_message_read on outbox_message for select
    using (current_setting('hearth.authorities', true) = '*'
        or authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));

create policy outbox_message_send on outbox_message for insert
    with check (authority = '-'
        or authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));

create policy outbox_message_deliver on outbox_message for update
    using (current_setting('hearth.authorities', true) = '*'
        or authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));

create policy outbox_message_forget on outbox_message for delete
    using (current_setting('hearth.authorities', true) = '*' and delivered_at is not null);

grant select, insert, delete on outbox_message to ${app_role};
-- What was said, and to whom, stays as it was written.
grant update (attempts, next_attempt_at, delivered_at, gave_up_at, last_failure) on outbox_message to ${app_role};
