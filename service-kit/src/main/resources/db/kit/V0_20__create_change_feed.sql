-- The change feed: messages for whoever comes and reads them. Each gets its position when its transaction commits, by
-- one transaction at a time, so that positions are in the order of the commits and none appears below one already seen.
-- The lock is taken last, after every other, and held only while the transaction commits.
alter table outbox_message add column position bigint;
alter table outbox_message add constraint outbox_message_feed
    check (position is null or (target = 'changes' and delivered_at is not null));

comment on column outbox_message.position is 'its place in the change feed; of other messages, none';

create unique index outbox_message_by_position on outbox_message (authority, position) where position is not null;

create sequence outbox_message_position;

-- Changes that belong to no authority are for everybody to read; the others are read under the policy that is there.
create policy outbox_message_follow on outbox_message for select
    using (authority = '-' and target = 'changes' and current_setting('hearth.authorities', true) <> '');

create policy outbox_message_place on outbox_message for update
    using (authority = '-' and target = 'changes' and position is null) with check (position is not null);

-- The feed is never cleared: a reader may come back after any time.
drop policy outbox_message_forget on outbox_message;
create policy outbox_message_forget on outbox_message for delete
    using (current_setting('hearth.authorities', true) = '*' and delivered_at is not null and target <> 'changes');

-- With the owner's rights: who leaves a message says what, not where it stands.
create function outbox_message_place() returns trigger language plpgsql security definer set search_path from current as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('outbox_message/position', 0));
    update outbox_message set position = nextval('outbox_message_position')
        where authority = new.authority and id = new.id;
    if not found then
        raise exception 'A change could not be given its place' using errcode = 'insufficient_privilege';
    end if;
    return null;
end $$;

create constraint trigger outbox_message_place after insert on outbox_message
    deferrable initially deferred
    for each row when (new.target = 'changes') execute function outbox_message_place();

revoke update on outbox_message from ${app_role};
grant update (attempts, next_attempt_at, delivered_at, gave_up_at, last_failure) on outbox_message to ${app_role};
