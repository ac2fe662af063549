-- How a commitment is getting on, in words. Only ever added to.
create table commitment_note (
    authority  text        not null,
    commitment text        not null,
    id         uuid        not null,
    note       text        not null,
    committee  boolean     not null,
    evidence   jsonb       not null,
    written_by text        not null,
    written_at timestamptz not null,
    constraint commitment_note_pk primary key (authority, commitment, id),
    constraint commitment_note_of_commitment foreign key (authority, commitment) references commitment (authority, code)
);

create index commitment_note_by_written_at on commitment_note (authority, commitment, written_at, id);

comment on column commitment_note.committee is 'whether it was written to be read outside the council''s own groups';

create function commitment_note_stays() returns trigger language plpgsql as $$
begin
    raise exception 'Progress notes are only ever added to' using errcode = 'insufficient_privilege';
end $$;

create trigger commitment_note_stays before update or delete or truncate on commitment_note
    for each statement execute function commitment_note_stays();

revoke update, delete, truncate on commitment_note from ${app_role};
grant select, insert on commitment_note to ${app_role};

alter table commitment_note enable row level security;
alter table commitment_note force row level security;
create policy commitment_note_of_own_authority on commitment_note
    using (authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));

-- A status that somebody set by hand over the one worked out, and took back.
create table commitment_override (
    authority     text        not null,
    commitment    text        not null,
    number        int         not null,
    status        text        not null,
    reason        text        not null,
    set_by        text        not null,
    set_at        timestamptz not null,
    taken_back_by text,
    taken_back_at timestamptz,
    constraint commitment_override_pk primary key (authority, commitment, number),
    constraint commitment_override_of_commitment foreign key (authority, commitment) references commitment (authority, code),
    constraint commitment_override_status check (status in ('on_track', 'slipping', 'late', 'done', 'dropped')),
    constraint commitment_override_taken_back_whole check ((taken_back_by is null) = (taken_back_at is null))
);

create unique index commitment_override_in_force on commitment_override (authority, commitment)
    where taken_back_at is null;

alter table commitment_override enable row level security;
alter table commitment_override force row level security;
create policy commitment_override_of_own_authority on commitment_override
    using (authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));
