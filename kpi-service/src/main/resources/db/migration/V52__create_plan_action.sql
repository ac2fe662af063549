-- What a council undertook to do, by plan and area: improvement plans, and promises to children. Every revision is kept.
create table plan_action (
    authority     text        not null,
    id            uuid        not null,
    plan          text        not null,
    area          text        not null,
    objective     text        not null,
    action        text        not null,
    kind          text        not null,
    owner         text,
    starts_on     date,
    due_on        date,
    indicators    text[]      not null default '{}',
    written_by    text,
    revision      int         not null,
    import_id     uuid,
    recorded_at   timestamptz not null,
    superseded_at timestamptz not null default 'infinity',
    constraint plan_action_pk primary key (authority, id, revision),
    constraint plan_action_kind check (kind in ('improvement', 'promise')),
    constraint plan_action_days_in_order check (starts_on <= due_on),
    constraint plan_action_by_a_person_or_an_import check (num_nonnulls(written_by, import_id) = 1)
);

create unique index plan_action_current on plan_action (authority, plan, area, objective, action)
    where superseded_at = 'infinity';

-- How an action is getting on: each note tells its status from then on. Only ever added to.
create table plan_note (
    authority  text        not null,
    action     uuid        not null,
    id         uuid        not null,
    status     text        not null,
    note       text        not null,
    written_by text        not null,
    written_at timestamptz not null,
    constraint plan_note_pk primary key (authority, action, id),
    constraint plan_note_status check (status in ('not_started', 'on_track', 'slipping', 'done', 'dropped'))
);

create index plan_note_by_written_at on plan_note (authority, action, written_at, id);

create function plan_note_stays() returns trigger language plpgsql as $$
begin
    raise exception 'Progress notes are only ever added to' using errcode = 'insufficient_privilege';
end $$;

create trigger plan_note_stays before update or delete or truncate on plan_note
    for each statement execute function plan_note_stays();

revoke update, delete, truncate on plan_note from ${app_role};
grant select, insert on plan_note to ${app_role};

alter table plan_action enable row level security;
alter table plan_action force row level security;
create policy plan_action_of_own_authority on plan_action
    using (authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));

alter table plan_note enable row level security;
alter table plan_note force row level security;
create policy plan_note_of_own_authority on plan_note
    using (authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));
