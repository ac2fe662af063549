-- The arrow that an authority's officers printed beside a figure, kept beside the computed one.
create table officers_direction (
    authority     text        not null,
    indicator     text        not null,
    period        text        not null,
    direction     text        not null,
    revision      int         not null,
    import_id     uuid        not null,
    recorded_at   timestamptz not null,
    superseded_at timestamptz not null default 'infinity',
    constraint officers_direction_pk primary key (authority, indicator, period, revision),
    constraint officers_direction_words check (direction in ('up', 'flat', 'down'))
);

create unique index officers_direction_current
    on officers_direction (authority, indicator, period)
    where superseded_at = 'infinity';

alter table officers_direction enable row level security;
alter table officers_direction force row level security;
create policy officers_direction_of_own_authority on officers_direction
    using (authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));
