-- One chain of events per authority ('-' for what belongs to none). Each event's hash covers the one before it.
create table audit_event (
    authority text not null,
    position bigint not null,
    at timestamptz not null,
    actor text not null,
    roles text not null,
    action text not null,
    subject_kind text not null,
    subject_id text not null,
    correlation_id text not null,
    detail jsonb not null,
    previous_hash bytea not null,
    hash bytea not null,
    constraint audit_event_key primary key (authority, position),
    constraint audit_event_authority check (authority = '-' or authority ~ '^[A-Z][0-9]{8}$'),
    constraint audit_event_position check (position >= 1),
    constraint audit_event_detail check (jsonb_typeof(detail) = 'object'),
    constraint audit_event_hashes check (length(previous_hash) = 32 and length(hash) = 32)
);

create index audit_event_subject on audit_event (authority, subject_kind, subject_id, position);

alter table audit_event enable row level security;
alter table audit_event force row level security;

create policy audit_event_read on audit_event for select
    using (current_setting('hearth.authorities', true) = '*'
        or authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));

create policy audit_event_append on audit_event for insert
    with check (authority = '-'
        or authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));

create function audit_event_stays() returns trigger language plpgsql as $$
begin
    raise exception 'The audit trail is only ever added to' using errcode = 'insufficient_privilege';
end $$;

create trigger audit_event_stays before update or delete or truncate on audit_event
    for each statement execute function audit_event_stays();

-- The end of a chain, held until the transaction ends so that the next event is added by one writer at a time.
-- Widens what is visible for this one look: whoever may add to '-' may not read it.
create function audit_event_hold_head(chain text) returns table (head_position bigint, head_hash bytea)
    language plpgsql as $$
declare
    seen text := current_setting('hearth.authorities', true);
begin
    perform pg_advisory_xact_lock(hashtextextended('audit_event/' || chain, 0));
    perform set_config('hearth.authorities', '*', true);
    return query select e.position, e.hash from audit_event e
        where e.authority = chain order by e.position desc limit 1;
    perform set_config('hearth.authorities', coalesce(seen, ''), true);
end $$;

grant select, insert on audit_event to ${app_role};
