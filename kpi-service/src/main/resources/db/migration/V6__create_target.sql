-- What a figure ought to be, from a day on. Every revision is kept, as for measurements.
create table target (
    authority      text        not null,
    indicator      text        not null,
    effective_from text        not null,
    from_day       date        not null,
    kind           text        not null,
    value          numeric,
    upper_value    numeric,
    tolerance      numeric,
    revision       int         not null,
    import_id      uuid        not null,
    recorded_at    timestamptz not null,
    superseded_at  timestamptz not null default 'infinity',
    constraint target_pk primary key (authority, indicator, from_day, revision),
    constraint target_kind check (kind in ('at_least', 'at_most', 'between', 'none', 'under_review')),
    constraint target_bounds check (
        case kind
            when 'between' then value is not null and upper_value is not null and value <= upper_value
            when 'none' then value is null and upper_value is null
            when 'under_review' then value is null and upper_value is null
            else value is not null and upper_value is null
        end),
    constraint target_tolerance check (tolerance >= 0)
);

create unique index target_current on target (authority, indicator, from_day) where superseded_at = 'infinity';

alter table target enable row level security;
alter table target force row level security;
create policy target_of_own_authority on target
    using (authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));
