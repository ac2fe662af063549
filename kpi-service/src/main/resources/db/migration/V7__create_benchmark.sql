-- Another area's value, as an authority compares itself with it, from a named release.
create table benchmark (
    authority     text        not null,
    indicator     text        not null,
    area          text        not null references area (code),
    period        text        not null,
    period_kind   text        not null,
    first_day     date        not null,
    last_day      date        not null,
    dimension     text        not null default '',
    category      text        not null default '',
    value         numeric     not null,
    release       text,
    revision      int         not null,
    import_id     uuid        not null,
    recorded_at   timestamptz not null,
    superseded_at timestamptz not null default 'infinity',
    constraint benchmark_pk primary key (authority, indicator, area, period, dimension, category, revision),
    constraint benchmark_breakdown check ((dimension = '') = (category = ''))
);

create unique index benchmark_current
    on benchmark (authority, indicator, area, period_kind, last_day, first_day, dimension, category)
    where superseded_at = 'infinity';

alter table benchmark enable row level security;
alter table benchmark force row level security;
create policy benchmark_of_own_authority on benchmark
    using (authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));
