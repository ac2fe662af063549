-- What is measured. One catalogue for every authority, so that councils can be compared. Every revision is kept.
create table indicator (
    code            text        not null,
    title           text        not null,
    title_in_report text,
    definition      text,
    numerator       text,
    denominator     text,
    unit            text        not null,
    decimals        int         not null,
    polarity        text        not null,
    frequency       text        not null,
    category        text        not null,
    owner           text,
    source_system   text,
    caveats         text,
    revision        int         not null,
    import_id       uuid        not null,
    recorded_at     timestamptz not null,
    superseded_at   timestamptz not null default 'infinity',
    constraint indicator_pk primary key (code, revision),
    constraint indicator_code_form check (code ~ '^[A-Z0-9][A-Z0-9-]{0,39}$'),
    constraint indicator_unit check (unit in ('count', 'percent', 'rate_per_10k', 'days', 'weeks', 'score')),
    constraint indicator_polarity check (polarity in ('higher', 'lower', 'range', 'neutral')),
    constraint indicator_frequency check (frequency in ('monthly', 'quarterly', 'annual')),
    constraint indicator_decimals check (decimals between 0 and 6)
);

create unique index indicator_current on indicator (code) where superseded_at = 'infinity';
