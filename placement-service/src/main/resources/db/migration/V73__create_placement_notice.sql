-- What providers tell: that a child came, or left. A child of the authority's own by its id, one that another council
-- placed by the provider's own word for it.
create table placement_notice (
    authority    text        not null,
    id           uuid        not null,
    provision    text        collate "C" not null,
    own          boolean     not null,
    occupant     text        collate "C" not null,
    movement     text        not null,
    on_day       date        not null,
    told_by      text        not null,
    told_at      timestamptz not null,
    withdrawn_by text,
    withdrawn_at timestamptz,
    constraint placement_notice_pk primary key (authority, id),
    constraint placement_notice_of_a_provision foreign key (authority, provision) references provision (authority, reference),
    constraint placement_notice_movement check (movement in ('in', 'out')),
    constraint placement_notice_withdrawn_whole check ((withdrawn_by is null) = (withdrawn_at is null))
);

create unique index placement_notice_once on placement_notice (authority, provision, own, occupant, on_day)
    where withdrawn_at is null;
create index placement_notice_of_child on placement_notice (authority, occupant, on_day) where own and withdrawn_at is null;
create index placement_notice_by_told_at on placement_notice (authority, told_at desc, id desc);

alter table placement_notice enable row level security;
alter table placement_notice force row level security;
create policy placement_notice_of_own_authority on placement_notice
    using (authority = any ((select string_to_array(current_setting('hearth.authorities', true), ','))::text[]));

-- The nights that follow from notices, worked out anew with each: no child of the authority's own is in two beds.
create table notified_stay (
    authority text      not null,
    provision text      collate "C" not null,
    own       boolean   not null,
    occupant  text      collate "C" not null,
    held      daterange not null,
    constraint notified_stay_pk primary key (authority, provision, own, occupant, held),
    constraint notified_stay_in_one_bed exclude using gist
        (authority with =, occupant with =, held with &&) where (own) deferrable initially deferred
);

alter table notified_stay enable row level security;
alter table notified_stay force row level security;
create policy notified_stay_of_own_authority on notified_stay
    using (authority = any ((select string_to_array(current_setting('hearth.authorities', true), ','))::text[]));
