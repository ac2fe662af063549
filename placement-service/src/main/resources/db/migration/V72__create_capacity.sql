-- How many beds a provision has, from when to when: registered, and of these staffed. A line in the future is a plan.
create table capacity_line (
    authority  text not null,
    provision  text collate "C" not null,
    held_from  date not null,
    held_to    date,
    held       daterange generated always as (daterange(held_from, held_to, '[]')) stored,
    registered int  not null,
    staffed    int  not null,
    note       text,
    version    int  not null default 1,
    constraint capacity_line_pk primary key (authority, provision, held_from),
    constraint capacity_line_of_a_provision foreign key (authority, provision) references provision (authority, reference),
    constraint capacity_line_days check (held_to >= held_from),
    constraint capacity_line_beds check (staffed between 0 and registered and registered <= 500),
    constraint capacity_line_once exclude using gist
        (authority with =, provision with =, held with &&) deferrable initially deferred
);

alter table capacity_line enable row level security;
alter table capacity_line force row level security;
create policy capacity_line_of_own_authority on capacity_line
    using (authority = any ((select string_to_array(current_setting('hearth.authorities', true), ','))::text[]));

-- Beds that cannot be used for a while, each revision of it; the last one holds.
create table bed_block (
    authority     text        not null,
    id            uuid        not null,
    revision      int         not null,
    provision     text        collate "C" not null,
    held_from     date        not null,
    held_to       date,
    held          daterange generated always as (daterange(held_from, held_to, '[]')) stored,
    beds          int         not null,
    reason        text        not null,
    note          text,
    withdrawn     boolean     not null,
    recorded_by   text        not null,
    recorded_at   timestamptz not null,
    superseded_at timestamptz not null default 'infinity',
    constraint bed_block_pk primary key (authority, id, revision),
    constraint bed_block_of_a_provision foreign key (authority, provision) references provision (authority, reference),
    constraint bed_block_days check (held_to >= held_from),
    constraint bed_block_beds check (beds >= 1)
);

create unique index bed_block_current on bed_block (authority, id) where superseded_at = 'infinity';
create index bed_block_of_provision on bed_block (authority, provision) where superseded_at = 'infinity' and not withdrawn;

alter table bed_block enable row level security;
alter table bed_block force row level security;
create policy bed_block_of_own_authority on bed_block
    using (authority = any ((select string_to_array(current_setting('hearth.authorities', true), ','))::text[]));
