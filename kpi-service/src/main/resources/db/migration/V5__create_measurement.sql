-- Every revision of every figure. The current one is not superseded; nothing is ever overwritten.
create table measurement (
    authority     text        not null,
    indicator     text        not null,
    period        text        not null,
    period_kind   text        not null,
    first_day     date        not null,
    last_day      date        not null,
    dimension     text        not null default '',
    category      text        not null default '',
    dimension_2   text        not null default '',
    category_2    text        not null default '',
    revision      int         not null,
    value         numeric,
    numerator     numeric,
    denominator   numeric,
    missing       text,
    provisional   boolean     not null,
    note          text,
    source        text,
    import_id     uuid        not null,
    recorded_at   timestamptz not null,
    superseded_at timestamptz not null default 'infinity',
    constraint measurement_pk
        primary key (authority, indicator, period, dimension, category, dimension_2, category_2, revision),
    constraint measurement_value_or_reason check ((value is null) <> (missing is null)),
    constraint measurement_missing check (missing in ('not_available', 'not_applicable', 'suppressed')),
    constraint measurement_numerator_and_denominator check ((numerator is null) = (denominator is null)),
    constraint measurement_days_in_order check (first_day <= last_day),
    constraint measurement_breakdown check (
        (dimension = '') = (category = '') and (dimension_2 = '') = (category_2 = '')
        and (dimension_2 = '' or (dimension <> '' and dimension < dimension_2)))
);

create unique index measurement_current
    on measurement (authority, indicator, period_kind, last_day, first_day, dimension, category, dimension_2, category_2)
    where superseded_at = 'infinity';

alter table measurement enable row level security;
alter table measurement force row level security;
create policy measurement_of_own_authority on measurement
    using (authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));
