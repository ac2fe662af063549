-- Every revision of every reading of a measure. The current one is not superseded; nothing is ever overwritten.
create table commitment_reading (
    authority     text        not null,
    commitment    text        not null,
    measure       text        not null,
    period        text        not null,
    revision      int         not null,
    last_day      date        not null,
    value         numeric     not null,
    numerator     numeric,
    denominator   numeric,
    projected     boolean     not null,
    note          text,
    source        text,
    recorded_by   text        not null,
    import_id     uuid,
    recorded_at   timestamptz not null,
    superseded_at timestamptz not null default 'infinity',
    constraint commitment_reading_pk primary key (authority, commitment, measure, period, revision),
    constraint commitment_reading_of_measure foreign key (authority, commitment, measure)
        references commitment_measure (authority, commitment, code),
    constraint commitment_reading_counts check (
        (numerator is null) = (denominator is null) and numerator >= 0 and numerator <= denominator)
);

create unique index commitment_reading_current on commitment_reading (authority, commitment, measure, period)
    where superseded_at = 'infinity';

comment on column commitment_reading.import_id is 'absent where it was entered by hand: then imports leave it';

alter table commitment_reading enable row level security;
alter table commitment_reading force row level security;
create policy commitment_reading_of_own_authority on commitment_reading
    using (authority = any (string_to_array(current_setting('hearth.authorities', true), ',')));
